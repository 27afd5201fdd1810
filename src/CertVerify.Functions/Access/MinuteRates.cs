using System.Threading.RateLimiting;

namespace CertVerify.Functions.Access;

/// <summary>Of whom requests are counted, and how many there are in a minute.</summary>
internal sealed record CountedRate(string Whose, int PerMinute);

/// <summary>
/// How many requests may come in a minute, counted in this instance. A caller may use up a minute's worth at once, and gets it back bit by bit. Whoever has not come for
/// a while is forgotten.
/// </summary>
internal sealed class MinuteRates(AccessOptions options, CallerAddress addresses) : IDisposable
{
    internal const string Policy = "minute";
    internal const int Window = 60;

    private readonly PartitionedRateLimiter<CountedRate> limiter = PartitionedRateLimiter.Create<CountedRate, CountedRate>(rate =>
        RateLimitPartition.GetTokenBucketLimiter(rate, _ => new()
        {
            TokenLimit = rate.PerMinute,
            TokensPerPeriod = Returning(rate),
            ReplenishmentPeriod = TimeSpan.FromSeconds((double)Window * Returning(rate) / rate.PerMinute),
        }));

    public void Dispose() => limiter.Dispose();

    /// <summary>Null for a caller on this machine, who is not counted.</summary>
    internal CountedRate? Of(Caller caller, HttpContext context) => caller switch
    {
        { IsLocal: true } => null,
        { Key: { } key } => new($"key {key.Id}", key.PerMinute ?? options.KeyPerMinute),
        _ => OfAddress(context),
    };

    internal CountedRate OfAddress(HttpContext context) => new($"address {addresses.Of(context)}", options.AddressPerMinute);

    /// <summary>False when there are none left.</summary>
    internal bool Take(CountedRate rate)
    {
        using var lease = limiter.AttemptAcquire(rate);
        return lease.IsAcquired;
    }

    internal long Left(CountedRate rate) => limiter.GetStatistics(rate)?.CurrentAvailablePermits ?? rate.PerMinute;

    /// <summary>The seconds after which there is more, rounded up.</summary>
    internal static int MoreAfter(CountedRate rate) => (int)Math.Ceiling((double)Window * Returning(rate) / rate.PerMinute);

    /// <summary>How many come back at once: what a second is worth, or one.</summary>
    private static int Returning(CountedRate rate) => Math.Max(1, rate.PerMinute / Window);
}
