using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Dates;

/// <summary>First issue, issue, effect and expiry follow one another.</summary>
internal static class InOrder
{
    public static readonly Check Check = new(
        "CV-DATE-03", "Are the dates in an order that is possible?", "ISO/IEC 17021-1:2015, 8.2.2 b) and c)", Ask);

    private static Answer Ask(Case @case)
    {
        var claim = @case.Claim;
        var (first, issued, valid, expiry) = (claim.OriginallyIssuedOn?.Value, claim.IssuedOn?.Value, claim.ValidFrom?.Value, claim.ExpiresOn?.Value);
        DateOnly[] beginnings = [.. new[] { first, issued, valid }.OfType<DateOnly>()];

        if (beginnings.Length + (expiry is null ? 0 : 1) < 2)
            return Answer.NotApplicable($"There are no two dates to compare.");
        if (beginnings.Max() > expiry)
            return Impossible($"{beginnings.Max()} is stated as a day of issue or effect; it is after the last day of validity, {expiry}.");
        if (first > issued)
            return Impossible($"The day of first issue, {first}, is after the day of issue, {issued}.");
        return (issued ?? first) > @case.Day
            ? Answer.Warn($"The certificate was issued on {issued ?? first}, after the day asked about.").Then(NextStep.AskCertificationBody)
            : Answer.Pass($"The dates are in order.");
    }

    private static Answer Impossible(Sentence because) =>
        Answer.Fail(SubIndication.LowExtractionConfidence, because).Then(NextStep.AskSupplier, NextStep.AskCertificationBody);
}
