using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Holders;

/// <summary>A certificate covers its holder and nobody else, however alike the names are.</summary>
internal static class HolderIsSupplier
{
    /// <summary>Below this the holder's name on the paper may have been misread.</summary>
    private const double SurelyRead = 0.7;

    /// <summary>Shorter numbers are in use with several issuers, so that without the issuer they name nobody.</summary>
    private const int TellingNumber = 6;

    public static readonly Check Check = new(
        "CV-HLD-01", "Does the certificate belong to the supplier?", "ISO/IEC 17021-1:2015, 8.2.2 a)", Ask);

    private static Answer Ask(Case @case) => (Asked.About(@case), @case.Registration) switch
    {
        (null, { Record.HolderName: { } holder }) => Answer.NotApplicable($"The certificate belongs to {holder}; no supplier was named to compare with."),
        (null, _) => Answer.NotApplicable($"No supplier was named."),
        ({ } asked, { Record.HolderName: { } holder } found) =>
            Registered(@case, asked, holder, found.Record) with { Source = found.Cited, Assurance = Assurance.Confirmed },
        ({ ByBuyer: true } asked, var found) when @case.Claim.HolderName is { } printed && OnPaper(@case, asked, printed.Value, printed.Confidence) is var onPaper
            && (found is null || onPaper.Outcome is Outcome.Fail) => onPaper,
        (_, { } found) => Answer.Unknown(SubIndication.AmbiguousMatch, $"{found.Source.Name} does not name the holder.") with { NextSteps = [NextStep.AskCertificationBody] },
        _ => Answer.NotApplicable($"There is no record to compare the holder with."),
    };

    /// <summary>A name is one company's in one country; an identifier that the buyer gave is so everywhere.</summary>
    private static Answer Registered(Case @case, Asked asked, string holder, RegistryRecord record)
    {
        var match = asked.ComparedWith(record)!;
        var answer = Judged(@case, asked, holder, match);
        return answer.Outcome is Outcome.Fail or Outcome.Unknown || match.Features is [{ Name: "identifier" }, ..] || CountryOtherwise(@case, asked, record) is not { } country
            ? answer
            : Answer.Unknown(SubIndication.AmbiguousMatch, $"The certificate belongs to {holder} ({record.Country}); {Named(asked)} ({country}). Whether that is one company is not clear.") with
            { Claimed = answer.Claimed, Found = answer.Found, NextSteps = [NextStep.AskSupplier, NextStep.AskCertificationBody] };
    }

    /// <summary>The country that the buyer names, where it is not the registered one.</summary>
    private static string? CountryOtherwise(Case @case, Asked asked, RegistryRecord record) =>
        asked.ByBuyer && @case.Inquiry.Holder?.Country?.ToUpperInvariant() is { } country && record.Country is { } registered && country != registered && !Territories.MayBeOne(country, registered) ? country : null;

    private static Answer OnPaper(Case @case, Asked asked, string printed, double confidence) =>
        Judged(@case, asked with { Confidence = confidence }, printed, HolderMatch.Compare(asked.Name, printed, new HolderFacts
        {
            AskedIdentifiers = asked.Identifiers,
            FoundIdentifiers = [.. @case.Claim.Identifiers.Select(one => one.Value)],
        }));

    private static Answer Judged(Case @case, Asked asked, string holder, Match match) => Weighed(@case, asked, holder, match) with { Claimed = Sentence.Quoted(asked.Name), Found = Sentence.Quoted(holder) };

    private static Answer Weighed(Case @case, Asked asked, string holder, Match match) => match switch
    {
        { IsSure: true, Score: 1, Features: [{ Name: "identifier" or "otherName", Because: var why }, ..] } => Answer.Pass($"The certificate belongs to {holder}; {why}."),
        { IsSure: true, Score: 1 } => Answer.Pass($"The certificate belongs to {holder}."),
        { IsSure: true } => Answer.Warn($"The certificate belongs to {holder}; {Named(asked)}. Taken as the same: {match.Differences}."),
        { Decision: Sameness.Different } when IsCertain(@case, asked) => Answer.Fail(
            SubIndication.HolderMismatch, $"The certificate belongs to {holder}; {Named(asked)}. Differs in: {match.Differences}.") with
            { NextSteps = [NextStep.AskSupplier, NextStep.AskCertificationBody, NextStep.DoNotRely] },
        _ => Answer.Unknown(SubIndication.AmbiguousMatch, $"The certificate belongs to {holder}; {Named(asked)}. Whether that is one company is not clear: {match.Differences}.") with
            { NextSteps = [NextStep.AskSupplier, NextStep.AskCertificationBody] },
    };

    /// <summary>A name that was read poorly, or a short number without its issuer, accuses nobody.</summary>
    private static bool IsCertain(Case @case, Asked asked) =>
        asked.Confidence >= SurelyRead && (@case.IssuerName is not null || @case.HasDocument || @case.Number?.Count(char.IsLetterOrDigit) >= TellingNumber);

    private static Sentence Named(Asked asked) => asked.ByBuyer ? (Sentence)$"you asked about {asked.Name}" : $"the document names {asked.Name}";
}
