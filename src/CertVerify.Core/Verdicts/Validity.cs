using CertVerify.Core.Checks;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Verdicts;

/// <summary>How long a verdict may be reused: not past the certificate's own end, the freshness of its sources, or the next check that its risk calls for.</summary>
internal static class Validity
{
    public static DateOnly LastDay(Case @case, Verdict overall, Status status, IReadOnlyList<Finding> findings)
    {
        var nextCheck = @case.Day.AddDays(Intervals.Days(@case, overall, status, findings));
        return FreshnessEnds(@case).Append(nextCheck).Concat(Ends(@case)).Where(end => end >= @case.Day).Min();
    }

    private static IEnumerable<DateOnly> FreshnessEnds(Case @case) =>
        @case.Registration is { Source: { AsOf: { } asOf } source } ? [asOf.AddDays(source.FreshForDays)] : [];

    private static IEnumerable<DateOnly> Ends(Case @case) => @case.EffectiveUntil is { } end ? [end] : [];
}
