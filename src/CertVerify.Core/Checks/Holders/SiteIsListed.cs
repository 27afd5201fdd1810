using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Holders;

/// <summary>With several sites, each is certified only as listed and for what is done there.</summary>
internal static class SiteIsListed
{
    public static readonly Check Check = new(
        "CV-HLD-03", "Is the factory in the list of certified sites, and for what?", "IAF MD 1:2023; ISO/IEC 17021-1:2015, 8.2.2 f)", Ask, Part.Suitability);

    private static Answer Ask(Case @case) => (Places.Asked(@case), Places.Certified(@case)) switch
    {
        (null, _) => Answer.NotApplicable($"No factory address was given."),
        (_, { Addresses.Count: <= 1 }) when @case.Claim.PageMarks.AnnexesReferredTo is [var annex, ..] =>
            Answer.Warn($"The certificate refers to {annex}, which was not supplied; it may list further sites.") with { NextSteps = [NextStep.AskSupplier] },
        (_, { Addresses.Count: <= 1 }) => Answer.NotApplicable($"The certificate names no further sites."),
        ({ } asked, { } sites) => Judged(@case, asked, sites) with { Claimed = Sentence.Quoted(asked), Source = sites.Source, Assurance = sites.Assurance },
    };

    private static Answer Judged(Case @case, string asked, Places sites)
    {
        var matches = sites.Addresses.Select(site => (Site: site, AddressMatch.Compare(asked, site).Decision)).ToList();
        if (matches.Find(one => one.Decision is Sameness.Same) is { Site: { } listed })
            return ActivitiesAt(@case, listed) is { } activities
                ? Answer.Pass($"{listed} is one of the {matches.Count} certified sites, for: {activities}.")
                : Answer.Pass($"{listed} is one of the {matches.Count} certified sites.");
        if (matches.Exists(one => one.Decision is Sameness.Unsure))
            return Answer.Unknown(SubIndication.SiteUnclear, $"Whether {asked} is among the {matches.Count} sites is not clear.") with { NextSteps = [NextStep.AskSupplier] };
        return Answer.Fail(SubIndication.SiteNotCovered, $"{asked} is not among the {matches.Count} sites.") with { NextSteps = [NextStep.AskSupplier, NextStep.CommissionFactoryAudit] };
    }

    private static string? ActivitiesAt(Case @case, string address) =>
        @case.Registration?.Record.Sites.FirstOrDefault(site => site.Address == address)?.Scope
            ?? @case.Claim.Sites.FirstOrDefault(site => site.Value.Address == address)?.Value.Scope;
}
