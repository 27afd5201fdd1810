namespace CertVerify.Core.Checks.Dates;

/// <summary>A first certificate cannot take effect before it was decided on; a later copy of it may be printed at any time.</summary>
internal static class NotBeforeDecision
{
    public static readonly Check Check = new(
        "CV-DATE-08", "Does it take effect no earlier than it was decided on?", "ISO/IEC 17021-1:2015, 8.2.2 b)", Ask);

    private static Answer Ask(Case @case) => (@case.Claim.ValidFrom?.Value, @case.Claim.IssuedOn?.Value, @case.Claim.OriginallyIssuedOn?.Value) switch
    {
        (null, _, _) or (_, null, _) => Answer.NotApplicable($"The document does not state both a day of issue and a first day of validity."),
        ({ } first, { } issued, var original) when first < issued && (original is null || original >= issued) =>
            Answer.Warn($"The effective date, {first}, is before the certification decision, {issued}.").Then(NextStep.AskCertificationBody),
        ({ } first, _, _) => Answer.Pass($"It takes effect on {first}, no earlier than it was decided on."),
    };
}
