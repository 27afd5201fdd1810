using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;
using static CertVerify.Core.Sources.CertificationStatus;

namespace CertVerify.Core.Checks.Registers;

/// <summary>The register's word on the status, for the day asked about; only "active" is active.</summary>
internal static class StatusActive
{
    public static readonly Check Check = new("CV-REG-04", "Is the certification active?", "ISO/IEC 17021-1:2015, 9.6.5", Ask);

    private static Answer Ask(Case @case) => @case.Registration is { } found
        ? Judged(@case, found) with { Found = Sentence.Quoted(found.Record.RawStatus) ?? found.Record.Status.Words, Source = found.Cited, Assurance = Assurance.Confirmed }
        : WithoutRecord(@case);

    private static Answer Judged(Case @case, Registration found) => (found.Record.Status, InItsPlace(@case, found.Record.Status)) switch
    {
        (Unknown, _) => Answer.Unknown(SubIndication.NoRegisterRecord, $"{found.Source.Name} has a record but does not say whether it is active.") with
            { NextSteps = [NextStep.AskCertificationBody] },
        _ when @case.IsNewerThanTheDay(found.Record) && (found.Record.Status is not Active || @case.Predecessor is null || @case.Predecessor == found) => Answer.Unknown(
            SubIndication.StaleEvidence, $"{Shown(found)}; what held on {@case.Day} it does not say."),
        (Active, _) when found.Begins is { } first && first > @case.Day && @case.Predecessor is null => Answer.Unknown(
            SubIndication.StaleEvidence, $"{found.Source.Name} holds a record that begins on {first}; what held on {@case.Day} it does not say.") with
            { NextSteps = [NextStep.AskCertificationBody] },
        (Active, _) => Answer.Pass($"{Shown(found)}."),
        (AwaitingSurveillance, _) => Answer.Warn(found.Record.StatusSince is { } since
            ? (Sentence)$"{found.Source.Name} shows it as in force but awaiting its yearly audit since {since}."
            : $"{found.Source.Name} shows it as in force but awaiting its yearly audit.") with
            { NextSteps = [NextStep.AskForAuditReports] },
        (Expired or Superseded, { } renewed) => Answer.Warn(
            $"{Shown(found)}; renewed: see {renewed.Record.CertificateNumber}, valid until {renewed.Record.ExpiresOn}."),
        (NotYetValid, { } previous) => Answer.Pass(
            $"Until this certificate takes effect, {previous.Record.CertificateNumber}, valid until {previous.Record.ExpiresOn}, is active."),
        (Superseded, null) => Answer.Unknown(SubIndication.StaleEvidence, $"{Shown(found)}; ask for the newer certificate.") with
            { NextSteps = [NextStep.AskSupplier, NextStep.AskCertificationBody] },
        (Suspended, _) when @case.IsStale(found) || @case.IsPastLimit(found) && IsActiveSince(@case, found) => Answer.Unknown(SubIndication.StaleEvidence, $"{Shown(found, found.Cited)}; that is too long ago to say whether it still is.") with
            { NextSteps = [NextStep.AskCertificationBody, NextStep.DoNotRely] },
        (Suspended or Withdrawn or Cancelled, _) when IsAlsoActive(@case, found) => Answer.Unknown(SubIndication.SourcesDisagree, $"{Shown(found)}; the same register also shows it as active.") with
            { NextSteps = [NextStep.AskCertificationBody, NextStep.DoNotRely] },
        (Suspended, _) => NotActive(SubIndication.Suspended, found, $"While suspended a certification is temporarily invalid."),
        (Withdrawn, _) => NotActive(SubIndication.Withdrawn, found, $"The certification body has ended it."),
        (Cancelled, _) => NotActive(SubIndication.Cancelled, found, null),
        (NotYetValid, null) when found.Begins <= @case.Day => Answer.Unknown(
            SubIndication.StaleEvidence, $"{Shown(found, found.Cited)}, and to begin on {found.Begins}; whether it has, that does not say.") with
            { NextSteps = [NextStep.AskCertificationBody] },
        (NotYetValid, null) => NotActive(SubIndication.NotYetValid, found, null),
        (Expired, null) when @case.MayBeRenewedSince(found) => Answer.Unknown(
            SubIndication.StaleEvidence, $"{Shown(found, found.Cited)}; whether it has been renewed since, that does not say.") with
            { NextSteps = [NextStep.AskCertificationBody] },
        (Expired, null) when @case.InForce is { } other => Answer.Unknown(
            SubIndication.AmbiguousMatch, $"{Shown(found)}; the holder's {other.Record.CertificateNumber}, valid until {other.Record.ExpiresOn}, may be its renewal or another certification.") with
            { NextSteps = [NextStep.AskCertificationBody] },
        _ => NotActive(SubIndication.Expired, found, null) with { NextSteps = [NextStep.AskForRenewal, NextStep.DoNotRely] },
    };

    /// <summary>The certification that holds where this one does not yet or no longer.</summary>
    private static Registration? InItsPlace(Case @case, CertificationStatus status) => status switch
    {
        NotYetValid => @case.Predecessor,
        Expired or Superseded => @case.Renewal,
        _ => null,
    };

    private static Answer NotActive(SubIndication reason, Registration found, Sentence? meaning) =>
        Answer.Fail(reason, Sentence.Several($"{Shown(found)}.", meaning)) with { NextSteps = [NextStep.AskCertificationBody, NextStep.DoNotRely] };

    private static Answer WithoutRecord(Case @case) => RecordFound.Check.Ask(@case) is { Outcome: Outcome.Unknown, Implies: { } gap }
        ? Answer.Unknown(gap, $"Without a record the status could not be established.") with { NextSteps = [NextStep.AskCertificationBody] }
        : Answer.NotApplicable($"There is no record, so there is no status.");

    /// <summary>Whether another record of the same standards under the number covers the day too: which of the two counts, only the issuer knows.</summary>
    private static bool IsAlsoActive(Case @case, Registration found) => @case.OfThisNumber.Any(other => other.Source == found.Source && other.Record.Status is Active && other.CoversDay(@case.Day)
        && other.Record.Standards.ToHashSet().SetEquals(found.Record.Standards));

    /// <summary>Whether a newer answer shows it as active again.</summary>
    private static bool IsActiveSince(Case @case, Registration found) =>
        @case.OfThisNumber.Any(other => other.Record.Status is Active && other.Source.AsOf > found.Source.AsOf && !@case.IsPastLimit(other));

    /// <summary>"Example register shows it as suspended since 12 October 2026".</summary>
    private static Sentence Shown(Registration found, Sentence? source = null) => (source ?? $"{found.Source.Name}", found.Record.Status.Words, found.Record.StatusSince) switch
    {
        (var by, var status, { } since) => $"{by} shows it as {status} since {since}",
        var (by, status, _) => $"{by} shows it as {status}",
    };
}
