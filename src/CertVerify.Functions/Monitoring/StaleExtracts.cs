using System.Globalization;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Sources;

namespace CertVerify.Functions.Monitoring;

/// <summary>Tells every tenant when an imported extract of a register is older than its answers may be, once a week until a new one is imported.</summary>
internal sealed class StaleExtracts(IRegisterStore registers, IKeyStore keys, IEventStore events, TimeProvider clock, ILogger<StaleExtracts> log)
{
    internal async Task TellAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var week = string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(now.UtcDateTime)}-{ISOWeek.GetWeekOfYear(now.UtcDateTime)}");
        var tenants = (await keys.ListAsync(cancel)).Select(key => key.Tenant).Append(Tenants.Local).Distinct().ToList();
        foreach (var source in (await registers.ListAsync(Tenants.Shared, cancel)).Select(extract => extract.Source).Where(source => source.AsOf?.AddDays(source.FreshForDays) < today))
        {
            log.LogWarning("The extract of register {Register} is of {Day}, older than {Days} days; import a new one", source.Id, source.AsOf, source.FreshForDays);
            foreach (var tenant in tenants)
                await events.AppendAsync(tenant, [Told(tenant, source, week, now)], cancel);
        }
    }

    private static WatchEvent Told(string tenant, Source source, string week, DateTimeOffset now) => new()
    {
        Id = $"evt_stale_{source.Id}_{week}",
        Tenant = tenant,
        Kind = EventKind.SourceDown,
        Code = "CV-MON-08",
        Severity = Severity.Warning,
        OccurredAt = now,
        Because = $"The extract of {source.Name} is of {source.AsOf}, older than the {source.FreshForDays} days for which it holds; a new one should be imported.",
        Before = source.AsOf?.ToString("O", CultureInfo.InvariantCulture),
    };
}
