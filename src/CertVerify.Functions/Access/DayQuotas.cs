using CertVerify.Adapters.Storage;

namespace CertVerify.Functions.Access;

/// <summary>How many verifications there are in a day of UTC, counted in the store and so over all instances and restarts.</summary>
internal sealed class DayQuotas(IMarkStore marks, AccessOptions options, TimeProvider clock)
{
    internal const string Policy = "day";
    internal const int Window = 86_400;

    /// <summary>Null for a caller on this machine, who is not counted.</summary>
    internal int? Of(Caller caller) => caller switch
    {
        { IsLocal: true } => null,
        { Key: { } key } => key.PerDay ?? options.KeyPerDay,
        _ => options.AnonymousPerDay,
    };

    /// <summary>Takes verifications from what the caller has left for the day, all or none.</summary>
    /// <param name="count">How many are wanted, at least one.</param>
    internal async Task<QuotaTaken> TakeAsync(Caller caller, int count, CancellationToken cancel)
    {
        if (Of(caller) is not { } most)
            return new(true, null);
        var now = clock.GetUtcNow();
        var whose = caller.Key is { } key ? $"quota:key:{key.Id}" : "quota:anonymous";
        var left = await marks.SpendAsync(whose, new(now.UtcDateTime.Date, TimeSpan.Zero), count, most, cancel);
        return new(left is not null, left);
    }

    /// <summary>The seconds until the next day begins, rounded up.</summary>
    internal int MoreAfter() => (int)Math.Ceiling((TimeSpan.FromDays(1) - clock.GetUtcNow().UtcDateTime.TimeOfDay).TotalSeconds);
}

/// <param name="Left">For today; null when it was not counted, or not known.</param>
internal sealed record QuotaTaken(bool Granted, int? Left);
