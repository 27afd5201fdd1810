using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;

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
                Answer.Warn(relation) with
                { Claimed = Sentence.Quoted(asked.Name), Found = Sentence.Quoted(holder), Source = @case.Registration?.Cited, NextSteps = [NextStep.AskSupplier] },
            _ => Answer.NotApplicable($"No relation between the two names is known."),
        };
    }

    private static Sentence? Relation(Match match) => match.Features.Where(feature => feature.Score < 1).Select(feature => feature.Name).ToList() switch
    {
        var names when names.Contains("group") => $"The holder may be another member of your supplier's group; its certificate does not cover your supplier.",
        var names when names.Contains("activity") => $"The holder may be the trading or manufacturing sister of your supplier; its certificate does not cover your supplier.",
        var names when names.Contains("place") => $"The holder may be the sister of your supplier in another place; its certificate does not cover your supplier.",
        _ => null,
    };
}
