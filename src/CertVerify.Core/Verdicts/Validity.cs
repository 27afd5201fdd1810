using CertVerify.Core.Checks;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Verdicts;

/// <summary>How long a verdict may be reused: not past the certificate's own end, the freshness of its sources, or the next check that its risk calls for.</summary>
internal static class Validity
{
    public static DateOnly LastDay(Case @case, Verdict overall, Status status, IReadOnlyList<Finding> findings)
    {
        var nextCheck = @case.Day.AddDays(DaysToNextCheck(@case, overall, status, findings));
        return FreshnessEnds(@case).Append(nextCheck).Concat(Ends(@case)).Where(end => end >= @case.Day).Min();
    }

    private static int DaysToNextCheck(Case @case, Verdict overall, Status status, IReadOnlyList<Finding> findings) => (overall, status.Unified) switch
    {
        ({ SubIndication: SubIndication.TryLater }, _) => 0,
        ({ Indication: Indication.Failed }, CertificationStatus.Withdrawn or CertificationStatus.Cancelled or CertificationStatus.Expired) => 90,
        ({ Indication: Indication.Passed }, CertificationStatus.Active) when !IsNearItsEnd(@case) && !findings.Any(IsWarning) => 30,
        _ => 7,
    };

    private static bool IsNearItsEnd(Case @case) => @case.EffectiveUntil is not { } end || end <= @case.Day.AddDays(90);

    private static bool IsWarning(Finding finding) =>
        finding is { Level: Level.Fail or Level.Warn, Outcome: Outcome.Warn } or { Level: Level.Warn, Outcome: Outcome.Fail };

    private static IEnumerable<DateOnly> FreshnessEnds(Case @case) =>
        @case.Registration is { Source: { AsOf: { } asOf } source } ? [asOf.AddDays(source.FreshForDays)] : [];

    private static IEnumerable<DateOnly> Ends(Case @case) => @case.EffectiveUntil is { } end ? [end] : [];
}
