using CertVerify.Core.Claims;
using CertVerify.Core.Claims.Confidence;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Dates;

/// <summary>03/04/2025 is a day in March or in April; it matters when one of them is past.</summary>
internal static class Unambiguous
{
    public static readonly Check Check = new(
        "CV-DATE-07", "Can the dates be read in one way only?", "ISO 8601-1:2019", Ask);

    private static Answer Ask(Case @case)
    {
        var claim = @case.Claim;
        var expiry = @case.Registration?.Record.ExpiresOn;
        var boundaries = new[] { Doubt(claim.ExpiresOn, day => day < @case.Day, expiry), Doubt(claim.ValidFrom, day => day <= @case.Day, null) };
        var blurred = new[] { Blurred(claim.ExpiresOn, expiry), Blurred(claim.ValidFrom, null) };
        var others = new[] { Doubt(claim.IssuedOn, _ => true, null), Doubt(claim.OriginallyIssuedOn, _ => true, null) };
        return boundaries.Concat(blurred).Concat(others).OfType<Answer>().Worst() ?? Answer.Pass($"No date can be read in two ways.");
    }

    /// <summary>Why a printed boundary cannot decide against the certificate; null when it lies on one side of it however it is read.</summary>
    internal static Answer? WhyOpen(Field<DateOnly>? printed, Predicate<DateOnly> isBefore) =>
        Blurred(printed, null) ?? (Doubt(printed, isBefore, null) is { Outcome: Outcome.Unknown } open ? open : null);

    /// <summary>Null when there is no doubt; decisive when the readings fall on both sides of the boundary and no register settles it.</summary>
    private static Answer? Doubt(Field<DateOnly>? printed, Predicate<DateOnly> isBefore, DateOnly? registered)
    {
        if (printed is not { Alternatives: [_, ..] alternatives } || registered is not null && (registered == printed.Value || alternatives.Contains(registered.Value)))
            return null;
        var isDecisive = alternatives.Any(reading => isBefore(reading) != isBefore(printed.Value));
        return isDecisive
            ? Answer.Unknown(SubIndication.LowExtractionConfidence,
                $"The date {printed.Raw} can be read as {printed.Value} or {alternatives[0]}; the answer depends on which is meant.")
                .Then(NextStep.AskSupplier) with { Claimed = Sentence.Quoted(printed.Raw) }
            : Answer.Warn($"The date {printed.Raw} can be read as {printed.Value} or {alternatives[0]}; either gives the same answer.") with { Claimed = Sentence.Quoted(printed.Raw) };
    }

    /// <summary>A boundary that was hardly read may be any day; null when it was read well enough or a register names the same.</summary>
    private static Answer? Blurred(Field<DateOnly>? printed, DateOnly? registered) =>
        printed is { Confidence: < Confidences.Usable } && printed.Value != registered
            ? Answer.Unknown(SubIndication.LowExtractionConfidence, $"The date {printed.Raw} was read as {printed.Value} with low confidence; the answer depends on it.")
                .Then(NextStep.AskSupplier) with { Claimed = Sentence.Quoted(printed.Raw) }
            : null;
}
