using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Holders;

/// <summary>A site's certificate lives and ends with its main certificate.</summary>
internal static class MainCertificateActive
{
    public static readonly Check Check = new("CV-HLD-04", "If it is a site's certificate, is the main certificate active?", "IAF MD 1:2023", Ask);

    private static Answer Ask(Case @case) => MainNumber(@case) is { } number
        ? Judged(@case, number, Main(@case, number))
        : Answer.NotApplicable($"It is not recorded as part of another certificate.");

    /// <summary>As registered, else as printed.</summary>
    private static string? MainNumber(Case @case) =>
        @case.Registration is { Record.MainCertificateNumber: { } registered } found && !Same.Number(registered, found.Record.CertificateNumber) ? registered
        : @case.Claim is { MainCertificateNumber.Value: { } printed, CertificateNumber.Value: var own } && (own is null || !Same.Number(printed, own)) ? printed
        : null;

    /// <summary>In the register believed first, and never another issuer's of the same number.</summary>
    private static Registration? Main(Case @case, string number)
    {
        var ofNumber = @case.Registrations.Where(other => Same.Number(number, other.Record.CertificateNumber) && IsOfSameIssuer(@case, other.Record)).ToList();
        return @case.Running(ofNumber.Where(found => found.Source == ofNumber[0].Source));
    }

    private static bool IsOfSameIssuer(Case @case, RegistryRecord main) => (main.CertificationBody, @case.Registration?.Record.CertificationBody) switch
    {
        (null, _) => true,
        ({ } issuer, { } registered) when IssuerMatch.AreAlike(issuer, registered) => true,
        ({ } issuer, { }) => @case.IsIssuer(issuer),
        ({ } issuer, null) => @case.IssuerName is null || @case.IsIssuer(issuer),
    };

    private static Answer Judged(Case @case, string number, Registration? main) => main is null
        ? Answer.Unknown(SubIndication.NoRegisterRecord, $"The main certificate {number} was not found.") with { NextSteps = [NextStep.AskCertificationBody] }
        : JudgedAs(@case, number, main) with { Found = Sentence.Quoted(main.Record.RawStatus), Source = main.Cited, Assurance = Assurance.Confirmed };

    private static Answer JudgedAs(Case @case, string number, Registration main) => (main.Record.Status, Ending(main.Record.Status)) switch
    {
        (not CertificationStatus.Active, _) when @case.IsNewerThanTheDay(main.Record) => Open(number, SubIndication.StaleEvidence),
        (CertificationStatus.Suspended or CertificationStatus.Expired, _) when @case.IsStale(main) => Open(number, SubIndication.StaleEvidence),
        (CertificationStatus.NotYetValid, _) when main.Begins <= @case.Day => Open(number, SubIndication.StaleEvidence),
        (CertificationStatus.Active or CertificationStatus.AwaitingSurveillance, _) when !main.CoversDay(@case.Day) => Open(number, SubIndication.StaleEvidence),
        (CertificationStatus.Active, _) => Answer.Pass($"The main certificate {number} is active."),
        (CertificationStatus.AwaitingSurveillance, _) => Answer.Warn($"The main certificate {number} is awaiting surveillance."),
        (var status, { } reason) => Answer.Fail(reason, $"The main certificate {number} is {status.Words}.") with { NextSteps = [NextStep.AskCertificationBody, NextStep.DoNotRely] },
        _ => Open(number, SubIndication.NoRegisterRecord),
    };

    private static Answer Open(string number, SubIndication why) =>
        Answer.Unknown(why, $"Whether the main certificate {number} is active could not be established.") with { NextSteps = [NextStep.AskCertificationBody] };

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
