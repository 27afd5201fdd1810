using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Holders;

/// <summary>Whether the company goes on under that name, as far as registers of companies, and those of certificates, say so.</summary>
internal static class HolderExists
{
    public static readonly Check Check = new("CV-HLD-06", "Does the company exist under that name?", "GLEIF; national company registers", Ask);

    private static Answer Ask(Case @case)
    {
        if (Asked.About(@case) is not { } asked)
            return Answer.NotApplicable($"No company was named.");
        if (@case.Registration is { Record.HolderName: { } present } certified && OtherNameIn(asked.ComparedWith(certified.Record)) is { } other)
            return KnownAs(other, present) with { Claimed = Sentence.Quoted(asked.Name), Found = Sentence.Quoted(present), Source = certified.Cited, Assurance = Assurance.Confirmed };

        var found = @case.Evidence.Companies
            .SelectMany(lookup => (lookup.Value ?? []).Select(company => (Company: company, lookup.Source, Match: asked.ComparedWith(company))))
            .Where(one => one.Match.IsSure)
            .OrderBy(one => one.Company.State)
            .ToList();
        if (found is not [.., var gravest])
            return NotFound(@case, asked);
        var (company, source, match) = found.FirstOrDefault(one => one.Company.State is CompanyState.Live, gravest);
        return Recorded(asked, company, match) with
        {
            Claimed = Sentence.Quoted(asked.Name), Found = Sentence.Quoted(Described(company)), Source = source.Cited, Assurance = Assurance.Corroborated,
        };
    }

    /// <summary>Two companies may have one name: one that lives is enough, because nothing says that another is meant.</summary>
    private static Answer Recorded(Asked asked, CompanyRecord company, Match match) => company.State switch
    {
        CompanyState.WindingUp => Answer.Warn($"{company.Name} is recorded as {company.RawState!}: it is being wound up.").Then(NextStep.AskSupplier),
        CompanyState.Ceased => Answer.Warn($"{company.Name} is recorded as {company.RawState!}: it no longer exists.").Then(NextStep.AskSupplier),
        CompanyState.Unknown => Answer.Unknown(SubIndication.NoRegisterRecord, $"{company.Name} is recorded; what its state there means is not known."),
        _ when OtherNameIn(match) is { } other => KnownAs(other, company.Name),
        _ => Answer.Pass($"{asked.Name} is recorded as a company that exists."),
    };

    private static Answer NotFound(Case @case, Asked asked) => @case.Evidence.Companies switch
    {
        [] => Answer.Unknown(SubIndication.NotCoveredByService, $"No register of companies was asked."),
        var lookups when lookups.FirstOrDefault(lookup => lookup.Outcome is LookupOutcome.Unavailable) is { } silent =>
            Answer.Unknown(SubIndication.TryLater, $"{silent.Source.Name} could not be asked; this says nothing about the company.") with { Source = silent.Source.Cited },
        [var first, ..] => Answer.Unknown(SubIndication.NoRegisterRecord, $"No company of exactly this name was found; it may be recorded in another spelling or in another register.") with
        {
            Claimed = Sentence.Quoted(asked.Name), Source = first.Source.Cited,
        },
    };

    private static string? OtherNameIn(Match? match) => match is { Features: [{ Name: "otherName", Found: { } other }, ..] } ? other : null;

    private static Answer KnownAs(string other, string present) => Answer.Warn($"{other} is recorded as another name of {present}.");

    private static string Described(CompanyRecord company) => string.Join(", ", new[] { company.Name, company.Number, company.RawState, $"{company.StateSince:yyyy-MM-dd}" }.Where(part => !string.IsNullOrEmpty(part)));
}
