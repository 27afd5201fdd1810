using System.Globalization;
using Azure;
using Azure.Data.Tables;
using CertVerify.Core.Batches;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>
/// Batches, a partition each: the items, then the batch, without which its items count for nothing. Those that are not over stand in a list of their own, which
/// may name one that is over or that never came to be; such a line is deleted when it is read.
/// </summary>
internal sealed class AzureBatchStore(AzureAccount account, TimeProvider clock) : IBatchStore
{
    private const string Row = "batch", Item = "item", Unfinished = "unfinished", Tenant = "Tenant", Id = "Id", CreatedAt = "CreatedAt", OverSince = "OverSince";

    /// <summary>A line whose batch is not there by then is what a crash left.</summary>
    private static readonly TimeSpan LongestAdding = TimeSpan.FromHours(1);

    private readonly TableClient table = account.Table(AzureTable.Batches);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));

    public async Task AddAsync(Batch batch, IReadOnlyList<BatchItem> items, CancellationToken cancel)
    {
        if (await FindAsync(batch.Tenant, batch.Id, cancel).ConfigureAwait(false) is not null)
            return;
        await Parallel.ForEachAsync(items.Chunk(IBatchStore.MostAtOnce), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancel }, async (portion, stop) =>
            await AddAsync(await EntitiesAsync(batch, portion, stop).ConfigureAwait(false), stop).ConfigureAwait(false)).ConfigureAwait(false);
        if (!batch.IsOver)
            await table.UpsertEntityAsync(Line(batch), TableUpdateMode.Replace, cancel).ConfigureAwait(false);
        var entity = (await EntityAsync(batch, cancel).ConfigureAwait(false)).Marked();
        await table.TryAsync(entity, [TableWrites.Adding(entity)], cancel).ConfigureAwait(false);
    }

    /// <summary>Items that are there stay as they are: an adding that was broken off has left them, or one that overlaps is further.</summary>
    private Task AddAsync(IReadOnlyList<TableEntity> portion, CancellationToken cancel) => table.TryAsync(portion[0].Marked(), portion.Select(TableWrites.Adding), cancel);

    public async Task<KeptBatch?> FindAsync(string tenant, string id, CancellationToken cancel) =>
        await table.FindAsync(StorageKey.Of(tenant, id), Row, cancel).ConfigureAwait(false) is { } found
            ? new(await values.TakeAsync<Batch>(found, cancel).ConfigureAwait(false), found.ETag.ToString())
            : null;

    public async Task<IReadOnlyList<BatchItem>> ItemsAsync(string tenant, string id, int after, int most, CancellationToken cancel)
    {
        var filter = ItemsIn(StorageKey.Of(tenant, id), RowOf(after));
        var items = new List<BatchItem>();
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, Math.Min(most, 1000), cancellationToken: cancel).ConfigureAwait(false))
        {
            items.Add(await values.TakeAsync<BatchItem>(entity, cancel).ConfigureAwait(false));
            if (items.Count == most)
                break;
        }

        return items;
    }

    public async Task<bool> MoveAsync(Batch batch, IReadOnlyList<BatchItem> done, string version, CancellationToken cancel)
    {
        var entity = (await EntityAsync(batch, cancel).ConfigureAwait(false)).Marked();
        var beside = (await EntitiesAsync(batch, done, cancel).ConfigureAwait(false)).Select(TableWrites.Putting);
        if (!await table.TryAsync(entity, beside.Prepend(TableWrites.Replacing(entity, new(version))), cancel).ConfigureAwait(false))
            return false;
        if (batch.IsOver)
            await table.DeleteAsync(Line(batch), ETag.All, cancel).ConfigureAwait(false);
        return true;
    }

    public async Task<IReadOnlyList<BatchKey>> UnfinishedAsync(int most, CancellationToken cancel)
    {
        var unfinished = new List<BatchKey>();
        await foreach (var line in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {Unfinished}"), cancellationToken: cancel).ConfigureAwait(false))
        {
            var (tenant, id) = (line.GetString(Tenant), line.GetString(Id));
            if ((await FindAsync(tenant, id, cancel).ConfigureAwait(false))?.Batch.IsOver ?? line.GetDateTimeOffset(CreatedAt) + LongestAdding < clock.GetUtcNow())
                await table.DeleteAsync(line, ETag.All, cancel).ConfigureAwait(false);
            else
                unfinished.Add(new(tenant, id));
            if (unfinished.Count == most)
                break;
        }

        return unfinished;
    }

    public Task DeleteOverBeforeAsync(DateTimeOffset time, CancellationToken cancel) => table.DeleteEachAsync(
        TableClient.CreateQueryFilter($"RowKey eq {Row} and OverSince lt {time}"),
        async (batch, stop) =>
        {
            await table.DeleteEachAsync(ItemsIn(batch.PartitionKey, StorageKey.Of(Item)), values.DropAsync, stop).ConfigureAwait(false);
            await values.DropAsync(batch, stop).ConfigureAwait(false);
        },
        cancel);

    private static string ItemsIn(string partition, string after) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {after} and RowKey lt {StorageKey.After(Item)}");

    private static TableEntity Line(Batch batch) =>
        new(Unfinished, StorageKey.Of(batch.Tenant, batch.Id)) { [Tenant] = batch.Tenant, [Id] = batch.Id, [CreatedAt] = batch.CreatedAt };

    private async Task<TableEntity> EntityAsync(Batch batch, CancellationToken cancel)
    {
        var entity = new TableEntity(StorageKey.Of(batch.Tenant, batch.Id), Row);
        if (batch.OverSince is { } over)
            entity[OverSince] = over;
        await values.PutAsync(entity, batch, cancel).ConfigureAwait(false);
        return entity;
    }

    private async Task<IReadOnlyList<TableEntity>> EntitiesAsync(Batch batch, IReadOnlyList<BatchItem> items, CancellationToken cancel)
    {
        var entities = items.Select(item => new TableEntity(StorageKey.Of(batch.Tenant, batch.Id), RowOf(item.Position))).ToList();
        foreach (var (entity, item) in entities.Zip(items))
            await values.PutAsync(entity, item, cancel).ConfigureAwait(false);
        return entities;
    }

    private static string RowOf(int position) => StorageKey.Of(Item, position.ToString("D9", CultureInfo.InvariantCulture));
}
