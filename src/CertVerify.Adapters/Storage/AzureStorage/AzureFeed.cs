using System.Globalization;
using Azure.Data.Tables;
using CertVerify.Core.Monitoring;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>The change feeds, a partition for each tenant: events by position, their ids, and the last position, which changes with every addition.</summary>
internal sealed class AzureFeed(AzureAccount account) : IEventStore, IDisposable
{
    private const string Counter = "last", Event = "event", Id = "id", Position = "Position";

    /// <summary>Each takes two rows, and the counter one.</summary>
    private const int MostAtOnce = (TableWrites.MostAtOnce - 1) / 2;

    private readonly TableClient table = account.Table(AzureTable.Events);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));

    /// <summary>Within an instance nobody needs to lose a race.</summary>
    private readonly SemaphoreSlim one = new(1);

    public async Task<IReadOnlyList<FeedEvent>> AfterAsync(string tenant, long position, int most, CancellationToken cancel)
    {
        var partition = StorageKey.Of(tenant);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {Row(position)} and RowKey lt {StorageKey.After(Event)}");
        var events = new List<FeedEvent>();
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, Math.Min(most, 1000), cancellationToken: cancel).ConfigureAwait(false))
        {
            events.Add(new(entity.GetInt64(Position)!.Value, await values.TakeAsync<WatchEvent>(entity, cancel).ConfigureAwait(false)));
            if (events.Count == most)
                break;
        }

        return events;
    }

    public async Task<long> LastAsync(string tenant, CancellationToken cancel) =>
        (await table.FindAsync(StorageKey.Of(tenant), Counter, cancel).ConfigureAwait(false))?.GetInt64(Position) ?? 0;

    public async Task AppendAsync(string tenant, IReadOnlyList<WatchEvent> events, CancellationToken cancel)
    {
        foreach (var together in events.DistinctBy(happened => happened.Id).Chunk(MostAtOnce))
        {
            await one.WaitAsync(cancel).ConfigureAwait(false);
            try
            {
                while (!await AppendedAsync(StorageKey.Of(tenant), together, cancel).ConfigureAwait(false))
                {
                }
            }
            finally
            {
                one.Release();
            }
        }
    }

    public void Dispose() => one.Dispose();

    /// <summary>False when another instance added something meanwhile.</summary>
    private async Task<bool> AppendedAsync(string partition, WatchEvent[] events, CancellationToken cancel)
    {
        var before = await table.FindAsync(partition, Counter, cancel).ConfigureAwait(false);
        var there = await Task.WhenAll(events.Select(happened => table.FindAsync(partition, StorageKey.Of(Id, happened.Id), cancel, "RowKey"))).ConfigureAwait(false);
        var missing = events.Where((_, i) => there[i] is null).ToList();
        if (missing.Count == 0)
            return true;
        var last = before?.GetInt64(Position) ?? 0;
        var after = new TableEntity(partition, Counter) { [Position] = last + missing.Count }.Marked();
        var actions = new List<TableTransactionAction> { TableWrites.InPlaceOf(before, after) };
        foreach (var happened in missing)
        {
            var entity = new TableEntity(partition, Row(++last)) { [Position] = last };
            await values.PutAsync(entity, happened, cancel).ConfigureAwait(false);
            actions.Add(TableWrites.Adding(entity));
            actions.Add(TableWrites.Adding(new TableEntity(partition, StorageKey.Of(Id, happened.Id)) { [Position] = last }));
        }

        return await table.TryAsync(after, actions, cancel).ConfigureAwait(false);
    }

    private static string Row(long position) => StorageKey.Of(Event, position.ToString("D19", CultureInfo.InvariantCulture));
}
