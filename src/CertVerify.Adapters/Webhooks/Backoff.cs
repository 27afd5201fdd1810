using System.Globalization;
using CertVerify.Core.Monitoring;

namespace CertVerify.Adapters.Webhooks;

/// <summary>When a delivery that failed is tried again: the schedule that Standard Webhooks proposes, over three days and a half.</summary>
internal static class Backoff
{
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5),
        TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
    ];

    /// <summary>Up to a tenth later, so that what failed together does not come back together.</summary>
    private const double Jitter = 0.1;

    /// <param name="failed">How many tries have failed, from 1.</param>
    /// <returns>Null when it is given up.</returns>
    internal static DateTimeOffset? After(DateTimeOffset now, int failed, string seed) => failed > Waits.Length
        ? null
        : Spread.Within(now + Waits[failed - 1], Waits[failed - 1] * Jitter, string.Create(CultureInfo.InvariantCulture, $"{seed}:{failed}"));
}
