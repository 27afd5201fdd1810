using CertVerify.Core.Checks;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Monitoring;

/// <summary>After how many days a verdict should be renewed, by its risk (CHECKS.md, section C11).</summary>
internal static class Intervals
{
    private const int Month = 30;
    private const int Fortnight = 14;
    private const int Week = 7;
    private const int Quarter = 90;
    private const int UploadLag = 60;
    private const int MonthsOfSuspension = 6;
    private const int MonthsOfRenewal = 6;

    /// <summary>At least 1; 0 when a source could not be asked and is to be asked again the same day.</summary>
    internal static int Days(Case @case, Verdict overall, Status status, IReadOnlyList<Finding> findings) => (overall, status.Unified) switch
    {
        ({ SubIndication: SubIndication.TryLater }, _) => 0,
        (_, CertificationStatus.Suspended) => WhileSuspended(@case.Day, status.Since),
        ({ Indication: Indication.Failed }, CertificationStatus.Withdrawn or CertificationStatus.Cancelled) => Quarter,
        ({ Indication: Indication.Failed }, CertificationStatus.Expired) => status.Since?.AddMonths(MonthsOfRenewal) > @case.Day ? Week : Quarter,
        ({ Indication: Indication.Passed }, CertificationStatus.Active) when !findings.Any(IsWarning) => WhileActive(@case),
        ({ SubIndication: SubIndication.NoRegisterRecord }, _) => @case.IssuedOn?.AddDays(UploadLag) > @case.Day ? Week : Month,
        _ => Week,
    };

    private static int WhileActive(Case @case) => (@case.EffectiveUntil?.DayNumber - @case.Day.DayNumber) switch
    {
        > 180 => Month,
        > 90 => Fortnight,
        _ => Week,
    };

    /// <summary>After six months a suspension ends one way or the other, so it is looked at daily for a week.</summary>
    private static int WhileSuspended(DateOnly day, DateOnly? since)
    {
        if (since?.AddMonths(MonthsOfSuspension) is not { } decided || day >= decided.AddDays(Week))
            return Week;
        return day >= decided ? 1 : Math.Min(Week, decided.DayNumber - day.DayNumber);
    }

    private static bool IsWarning(Finding finding) =>
        finding is { Level: Level.Fail or Level.Warn, Outcome: Outcome.Warn } or { Level: Level.Warn, Outcome: Outcome.Fail };
}
