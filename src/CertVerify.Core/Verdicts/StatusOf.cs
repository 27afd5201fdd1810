using CertVerify.Core.Checks;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Verdicts;

/// <summary>The state of the certification on the day: as registered, corrected by the calendar; a paper alone never makes it active.</summary>
internal static class StatusOf
{
    public static Status Certification(Case @case) => @case.Registration is { } found
        ? OnTheDay(@case, new Status(found.Record.Status, found.Record.RawStatus, found.Record.StatusSince, found.Cited))
        : OnTheDay(@case, new Status(CertificationStatus.Unknown, null, null, null));

    private static Status OnTheDay(Case @case, Status stated) => stated.Unified switch
    {
        CertificationStatus.Withdrawn or CertificationStatus.Cancelled or CertificationStatus.Suspended => stated,
        _ when @case.ExpiresOn is { } last && @case.Day > last => stated with { Unified = CertificationStatus.Expired, Since = last.AddDays(1) },
        _ when @case.EditionEnds is { } end && @case.Day > end => stated with { Unified = CertificationStatus.Superseded, Since = end.AddDays(1) },
        _ when @case.Registration is null && @case.ValidFrom is { } first && @case.Day < first => stated with { Unified = CertificationStatus.NotYetValid },
        _ => stated,
    };
}
