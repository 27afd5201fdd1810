using CertVerify.Core.Checks;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Verdicts;

/// <summary>The state of the certification on the day: as registered, corrected by the calendar; a paper alone never makes it active.</summary>
internal static class StatusOf
{
    public static Status Certification(Case @case) => @case.Registration is { } found
        ? OnTheDay(@case, new Status(found.Record.Status, found.Record.RawStatus, found.Record.StatusSince, $"{found.Cited}") { AtIssue = AtIssue(found.Record) })
        : OnTheDay(@case, new Status(CertificationStatus.Unknown, null, null, null));

    private static Status OnTheDay(Case @case, Status stated) => stated.Unified switch
    {
        CertificationStatus.Withdrawn or CertificationStatus.Cancelled or CertificationStatus.Suspended => stated,
        _ when @case.ExpiresOn is { } last && @case.Day > last => stated with { Unified = CertificationStatus.Expired, Since = last.AddDays(1) },
        _ when @case.EditionEnds is { } end && @case.Day > end => stated with { Unified = CertificationStatus.Superseded, Since = end.AddDays(1) },
        _ when @case.Registration is null && @case.ValidFrom is { } first && @case.Day < first => stated with { Unified = CertificationStatus.NotYetValid },
        _ => stated,
    };

    /// <summary>What is active or has run out was active when it was issued; what was stopped was active until then.</summary>
    private static CertificationStatus? AtIssue(RegistryRecord record) => (record.Status, record.StatusSince, record.IssuedOn ?? record.ValidFrom) switch
    {
        (CertificationStatus.Active or CertificationStatus.AwaitingSurveillance or CertificationStatus.Expired or CertificationStatus.Superseded, _, _) => CertificationStatus.Active,
        (CertificationStatus.Suspended or CertificationStatus.Withdrawn or CertificationStatus.Cancelled, { } since, { } issued) => since > issued ? CertificationStatus.Active : record.Status,
        _ => null,
    };
}
