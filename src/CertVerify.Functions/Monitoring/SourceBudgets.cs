using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Verdicts;

namespace CertVerify.Functions.Monitoring;

/// <summary>Keeps re-verification from taking more of a live register than its share of each hour.</summary>
internal sealed class SourceBudgets(IReadOnlyList<IRegistry> registries, IMarkStore marks, WatchOptions options)
{
    private readonly HashSet<string> live = [.. registries.Where(registry => registry.Health is not null).Select(registry => registry.Source.Id)];

    /// <summary>Takes one question of each live register that was asked last time; when a budget is used up, the hour in which there is another, else null.</summary>
    internal async Task<DateTimeOffset?> FreeAtAsync(Verification last, DateTimeOffset now, CancellationToken cancel)
    {
        var hour = new DateTimeOffset(now.Year, now.Month, now.Day, now.Hour, 0, 0, TimeSpan.Zero);
        foreach (var source in last.Evidence.Registers.Select(lookup => lookup.Source.Id).Where(live.Contains).Distinct())
        {
            if (await marks.SpendAsync($"register:{source}", hour, 1, options.WatchPerRegisterAndHour, cancel) is null)
                return hour.AddHours(1);
        }

        return null;
    }
}
