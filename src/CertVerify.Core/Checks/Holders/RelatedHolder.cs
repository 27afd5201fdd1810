using CertVerify.Core.Matching;

namespace CertVerify.Core.Checks.Holders;

/// <summary>The certificate of a parent, a sister or a trading arm does not cover the supplier.</summary>
internal static class RelatedHolder
{
    /// <summary>From here on the shared part of two names is worth a word.</summary>
    private const double Kin = 0.5;

    public static readonly Check Check = new(
        "CV-HLD-05", "Is the holder a company related to the supplier?", "ISO/IEC 17021-1:2015, 8.2.2 a)", Ask);

    private static Answer Ask(Case @case)
    {
        if (Asked.About(@case) is not { } asked || (@case.Registration?.Record.HolderName ?? @case.Claim.HolderName?.Value) is not { } holder)
            return Answer.NotApplicable($"There are no two names to compare.");
        var match = @case.Registration is { Record.HolderName: not null } found ? asked.ComparedWith(found.Record)! : HolderMatch.Compare(asked.Name, holder);
        return match switch
        {
            { IsSure: true } => Answer.Pass($"The holder and your supplier are taken as one company."),
            { Score: >= Kin } when Relation(match) is { } relation =>
                Answer.Warn($"The holder may be {relation} of your supplier; its certificate does not cover your supplier.") with
                { Claimed = asked.Name, Found = holder, Source = @case.Registration?.Cited, NextSteps = [NextStep.AskSupplier] },
            _ => Answer.NotApplicable($"No relation between the two names is known."),
        };
    }

    private static string? Relation(Match match) => match.Features.Where(feature => feature.Score < 1).Select(feature => feature.Name).ToList() switch
    {
        var names when names.Contains("group") => "another member of the group",
        var names when names.Contains("activity") => "the trading or manufacturing sister",
        var names when names.Contains("place") => "the sister in another place",
        _ => null,
    };
}
