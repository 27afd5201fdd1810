namespace CertVerify.Core.Checks.Dates;

/// <summary>A cycle lasts three years; less is normal after a lapse, a transfer or a change of scope.</summary>
internal static class CycleOfThreeYears
{
    private const int Years = 3;

    public static readonly Check Check = new(
        "CV-DATE-04", "Does the validity fit the three-year cycle?", "ISO/IEC 17021-1:2015, 9.1.3", Ask);

    private static Answer Ask(Case @case) => ((@case.Claim.ValidFrom ?? @case.Claim.IssuedOn)?.Value, @case.Claim.ExpiresOn?.Value) switch
    {
        ({ } first, { } last) when last > first.AddYears(Years).AddDays(1) => Answer
            .Warn($"Validity of {Months(first, last)} months, from {first} to {last}, exceeds the three-year cycle.")
                .Then(NextStep.AskCertificationBody),
        ({ }, { }) => Answer.Pass($"The validity is within one three-year cycle."),
        _ => Answer.NotApplicable($"The document does not state both a first and a last day of validity."),
    };

    private static int Months(DateOnly first, DateOnly last) => (last.Year - first.Year) * 12 + last.Month - first.Month;
}
