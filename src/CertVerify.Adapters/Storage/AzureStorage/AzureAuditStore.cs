using Azure;
using Azure.Data.Tables;
using CertVerify.Core.Access;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>The audit logs, a partition for each tenant, in the order of time.</summary>
internal sealed class AzureAuditStore(AzureAccount account, TimeProvider clock) : IAuditStore
{
    /// <summary>Longer than a write is tried, and than the clocks of instances differ: a line that is younger may yet be overtaken by one with an earlier place.</summary>
    internal static readonly TimeSpan Settling = TimeSpan.FromMinutes(1);

    private const string Line = "line";

    private readonly TableClient table = account.Table(AzureTable.AuditLogs);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));

    public async Task AppendAsync(AuditEntry entry, CancellationToken cancel)
    {
        var row = StorageKey.Of(Line, StorageKey.OldestFirst(clock.GetUtcNow()), Guid.NewGuid().ToString("N"));
        var entity = new TableEntity(StorageKey.Of(entry.Tenant), row);
        await values.PutAsync(entity, entry, cancel).ConfigureAwait(false);
        await table.UpsertEntityAsync(entity, TableUpdateMode.Replace, cancel).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<AuditLine>> AfterAsync(string tenant, string? place, int most, CancellationToken cancel)
    {
        var (from, to) = (place ?? StorageKey.Of(Line), Before(clock.GetUtcNow() - Settling));
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {StorageKey.Of(tenant)} and RowKey gt {from} and RowKey lt {to}");
        var lines = new List<AuditLine>();
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, Math.Min(most, 1000), cancellationToken: cancel).ConfigureAwait(false))
        {
            lines.Add(new(entity.RowKey, await values.TakeAsync<AuditEntry>(entity, cancel).ConfigureAwait(false)));
            if (lines.Count == most)
                break;
        }

        return lines;
    }

    public async Task SweepAsync(DateTimeOffset before, CancellationToken cancel)
    {
        var old = table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"RowKey lt {Before(before)}"), 1000, ["PartitionKey", "RowKey"], cancel);
        await Parallel.ForEachAsync(old, cancel, async (line, stop) => await table.DeleteAsync(line, ETag.All, stop).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private static string Before(DateTimeOffset time) => StorageKey.Of(Line, StorageKey.OldestFirst(time));
}
