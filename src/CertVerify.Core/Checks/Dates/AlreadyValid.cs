using CertVerify.Core.Checks.Registers;

namespace CertVerify.Core.Checks.Dates;

/// <summary>A renewal is often issued before the day on which it takes effect.</summary>
internal static class AlreadyValid
{
    public static readonly Check Check = new(
        "CV-DATE-02", "Had the certificate taken effect?", "ISO/IEC 17021-1:2015, 8.2.2 b)", Ask);

    private static Answer Ask(Case @case) => @case.ValidFrom switch
    {
        null => Answer.NotApplicable($"The certificate does not state a separate first day of validity."),
        { } first when first <= @case.Day => Answer.Pass($"Valid since {first}."),
        { } first when new[] { @case.InForce, @case.Predecessor }.OfType<Registration>().FirstOrDefault(found => IsThisOne(@case, found)) is { } itself => Answer.Unknown(SubIndication.SourcesDisagree,
            $"Valid only from {first}, says the document; {itself.Source.Name} has this very certificate in force on {@case.Day}.") with
            { Source = itself.Cited, NextSteps = [NextStep.AskCertificationBody] },
        { } first when @case.Predecessor is { } previous => Answer.Pass(
            $"Valid only from {first}; certificate {previous.Record.CertificateNumber}, valid until {previous.Record.ExpiresOn}, covers the day asked about. Renewed from {first}.") with
            { Assurance = Assurance.Confirmed, Source = previous.Cited },
        { } first when @case.IsWithinTolerance(first) =>
            Answer.Warn($"Valid from {first}, the day after the day asked about; where the issuer is, it may have begun."),
        _ when Unambiguous.WhyOpen(@case.Claim.ValidFrom, day => day <= @case.Day) is { } open => open,
        { } first => Answer.Fail(SubIndication.NotYetValid, $"Valid only from {first}. The previous certificate must cover {@case.Day}.") with
            { NextSteps = [NextStep.AskSupplier] },
    };

    /// <summary>The one before has another number or ends earlier.</summary>
    private static bool IsThisOne(Case @case, Registration inForce) =>
        @case.IsNumber(inForce.Record.CertificateNumber) && @case.Claim.ExpiresOn is { } last && inForce.Record.ExpiresOn == last.Value;
}
