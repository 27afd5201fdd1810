using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Scopes;

/// <summary>A certification covers the products of its scope and no others.</summary>
internal static class ProductCovered
{
    public static readonly Check Check = new(
        "CV-SCP-02", "Does the scope cover your product?", "ISO/IEC 17021-1:2015, 8.2.2 f); IAF ID 1", Ask, Part.Suitability);

    private static Answer Ask(Case @case) => (@case.Inquiry.Need?.Product, @case.CertifiedScope) switch
    {
        (null or "", _) => Answer.NotApplicable($"No product was named."),
        (_, null or "") => Answer.Unknown(SubIndication.ScopeUnclear, $"No scope could be read or found, so whether it covers your product is open.") with
            { NextSteps = [NextStep.AskSupplier] },
        ({ } product, { } scope) => Judged(product, scope, ScopeMatch.Product(product, scope, @case.CertifiedSectors), @case.CertifiedSectors) with
        {
            Claimed = Sentence.Quoted(product),
            Found = Sentence.Quoted(scope),
            Source = @case.ScopeSource,
            Assurance = @case.ScopeAssurance,
        },
    };

    private static Answer Judged(string product, string scope, Match match, IReadOnlyList<string> sectors) => match.Decision switch
    {
        Sameness.Same => Answer.Pass($"The scope is '{scope}'; of your product '{product}', {match.Features[0].Because}."),
        Sameness.Different => Answer.Fail(
            SubIndication.ScopeNotCovered, $"The scope is '{scope}'{Sectors(sectors)}; your product is '{product}': {match.Differences}.") with
            { NextSteps = [NextStep.AskSupplier, NextStep.CommissionFactoryAudit] },
        _ when IsBroader(match) =>
            Answer.Warn($"The scope is '{scope}'; your product '{product}' is covered only in broader words: {Agreeing(match)}.") with { NextSteps = [NextStep.AskSupplier] },
        _ => Answer.Unknown(SubIndication.ScopeUnclear, $"The scope is '{scope}'{Sectors(sectors)}; whether it covers '{product}' is not clear: {match.Differences}.") with
            { NextSteps = [NextStep.AskSupplier, NextStep.AskCertificationBody] },
    };

    private static Sentence Agreeing(Match match) => Sentence.Apart(match.Features.Where(feature => feature.Score > 0).Select(feature => feature.Because));

    /// <summary>Some word, kind or sector fits, and neither another sector nor another purpose speaks against it.</summary>
    private static bool IsBroader(Match match) =>
        match.Features.Any(feature => feature is { Name: "family" or "sector", Score: 1 } or { Name: "terms", Score: >= 0.5 })
        && !match.Features.Any(feature => feature is { Name: "sector" or "purpose", Score: 0 })
        && !(match.Features.Any(feature => feature is { Name: "family", Score: 0 }) && match.Features.Any(feature => feature is { Name: "terms", Score: < 0.5 }));

    private static string Sectors(IReadOnlyList<string> sectors) => sectors.Count > 0 ? $" ({string.Join(", ", sectors)})" : "";
}
