using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Dates;

/// <summary>A certificate is valid up to and including its last day.</summary>
internal static class NotExpired
{
    public static readonly Check Check = new(
        "CV-DATE-01", "Is the certificate still within its validity?", "ISO/IEC 17021-1:2015, 8.2.2 c)", Ask);

    private static Answer Ask(Case @case) => Judged(@case) with
    {
        Claimed = Sentence.Quoted(@case.Claim.ExpiresOn?.Raw),
        Found = @case.Registration?.Record.ExpiresOn is { } registered ? (Sentence)$"{registered}" : null,
        Source = @case.Registration is { Record.ExpiresOn: not null } found ? found.Cited : null,
        Assurance = @case.Registration?.Record.ExpiresOn is null ? Assurance.Claimed : Assurance.Confirmed,
    };

    private static Answer Judged(Case @case) => (@case.ExpiresOn, @case.Claim.ExpiresOn?.Value) switch
    {
        _ when @case.IsAnotherPaper => Answer.NotApplicable($"The document is no certificate of a management system."),
        (null, _) => Answer.Unknown(@case.WhyMissing, $"No last day of validity could be established.") with { NextSteps = [NextStep.AskSupplier] },
        ({ } last, _) when @case.Day > last => Past(@case, last),
        ({ } last, { } printed) when @case.Day > printed =>
            Answer.Warn($"The document expired on {printed}; the register shows the certification renewed until {last}."),
        ({ } last, _) => Remaining(@case.Day, last),
    };

    private static Answer Past(Case @case, DateOnly last) => @case switch
    {
        { Renewal: { } renewed } =>
            Answer.Warn($"This copy expired on {last}; the certification was renewed: see {renewed.Record.CertificateNumber}, valid until {renewed.Record.ExpiresOn}."),
        { Registration: { Record.ExpiresOn: not null } found } when @case.MayBeRenewedSince(found) =>
            Answer.Unknown(SubIndication.StaleEvidence, $"Expired on {last}, by {found.Cited}; whether it has been renewed since, that does not say.") with
            { NextSteps = [NextStep.AskCertificationBody] },
        { InForce: { } other } => MayHaveTakenItsPlace(last, other),
        _ when @case.IsWithinTolerance(last) =>
            Answer.Warn($"The last day of validity was {last}, the day before the day asked about; where the issuer is, it may not be over."),
        _ when @case.Registration?.Record.ExpiresOn is null && Unambiguous.WhyOpen(@case.Claim.ExpiresOn, day => day < @case.Day) is { } open => open,
        _ => Answer.Fail(SubIndication.Expired, $"Expired on {last}.") with { NextSteps = [NextStep.AskForRenewal] },
    };

    private static Answer MayHaveTakenItsPlace(DateOnly last, Registration other) => Answer.Unknown(
        SubIndication.AmbiguousMatch, $"Expired on {last}; the holder's {other.Record.CertificateNumber}, valid until {other.Record.ExpiresOn}, may be its renewal or another certification.") with
        { NextSteps = [NextStep.AskCertificationBody] };

    private static Answer Remaining(DateOnly day, DateOnly last) => (last.DayNumber - day.DayNumber) switch
    {
        0 => Answer.Warn($"Expires at the end of {last}, the day asked about.") with { NextSteps = [NextStep.AskForRenewal] },
        <= 90 and var days => Answer.Warn($"Expires in {days.InDays}, on {last}.") with { NextSteps = [NextStep.AskForRenewal] },
        _ => Answer.Pass($"Valid until {last}."),
    };
}
