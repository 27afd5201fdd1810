using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Holders;

/// <summary>A site's certificate lives and ends with its main certificate.</summary>
internal static class MainCertificateActive
{
    public static readonly Check Check = new("CV-HLD-04", "If it is a site's certificate, is the main certificate active?", "IAF MD 1:2023", Ask);

    private static Answer Ask(Case @case) => MainNumber(@case) is { } number
        ? Judged(number, @case.Registrations.FirstOrDefault(other => Same.Number(number, other.Record.CertificateNumber)))
        : Answer.NotApplicable($"It is not recorded as part of another certificate.");

    /// <summary>As registered, else as printed.</summary>
    private static string? MainNumber(Case @case) =>
        @case.Registration is { Record.MainCertificateNumber: { } registered } found && !Same.Number(registered, found.Record.CertificateNumber) ? registered
        : @case.Claim is { MainCertificateNumber.Value: { } printed, CertificateNumber.Value: var own } && (own is null || !Same.Number(printed, own)) ? printed
        : null;

    private static Answer Judged(string number, Registration? main) => main is null
        ? Answer.Unknown(SubIndication.NoRegisterRecord, $"The main certificate {number} was not found.") with { NextSteps = [NextStep.AskCertificationBody] }
        : Judged(number, main.Record.Status) with { Found = Sentence.Quoted(main.Record.RawStatus), Source = main.Cited, Assurance = Assurance.Confirmed };

    private static Answer Judged(string number, CertificationStatus status) => (status, Ending(status)) switch
    {
        (CertificationStatus.Active, _) => Answer.Pass($"The main certificate {number} is active."),
        (CertificationStatus.AwaitingSurveillance, _) => Answer.Warn($"The main certificate {number} is awaiting surveillance."),
        (_, { } reason) => Answer.Fail(reason, $"The main certificate {number} is {status.Words}.") with { NextSteps = [NextStep.AskCertificationBody, NextStep.DoNotRely] },
        _ => Answer.Unknown(SubIndication.NoRegisterRecord, $"Whether the main certificate {number} is active could not be established.") with
            { NextSteps = [NextStep.AskCertificationBody] },
    };

    private static SubIndication? Ending(CertificationStatus status) => status switch
    {
        CertificationStatus.Withdrawn => SubIndication.Withdrawn,
        CertificationStatus.Cancelled => SubIndication.Cancelled,
        CertificationStatus.Suspended => SubIndication.Suspended,
        CertificationStatus.Expired => SubIndication.Expired,
        CertificationStatus.NotYetValid => SubIndication.NotYetValid,
        _ => null,
    };
}
