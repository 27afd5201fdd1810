using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Numbers;

/// <summary>Two issuers may use the same number; then only the issuer's name tells which certificate is meant.</summary>
internal static class OneCertificate
{
    public static readonly Check Check = new(
        "CV-NUM-04", "Does the number belong to one certificate only?", "ISO/IEC 17021-1:2015, 8.2.2 d)", Ask);

    private static Answer Ask(Case @case)
    {
        string[] issuers = [.. @case.OfThisNumber.Select(found => found.Record.CertificationBody).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
        return issuers switch
        {
            [_, _, ..] when @case.IssuerName is null => Answer
                .Unknown(SubIndication.AmbiguousMatch,
                    $"The number {@case.Number} exists for {issuers.Length} issuers ({string.Join("; ", issuers)}); name the issuer.")
                .Then(NextStep.AskSupplier),
            [_, ..] or [] when @case.Registration is { } found =>
                Answer.Pass($"The registers hold one certificate with the number {@case.Number}.").By(found),
            _ when @case.Evidence.Registers.FirstOrDefault(lookup => lookup.Outcome is LookupOutcome.Unavailable) is { } silent =>
                Answer.Unknown(SubIndication.TryLater, $"{silent.Source.Name} did not answer, so we could not see whether others use this number."),
            _ => Answer.NotApplicable($"No register holds this number."),
        };
    }
}
