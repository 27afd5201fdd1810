using Azure;
using Azure.Data.Tables;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Deletes the extracts that were dropped some time ago: the rows of their indexes, their blobs, and last what tells of them, so that it can be broken off.</summary>
internal sealed class AzureSweeping(AzureAccount account, ExtractEntities entities)
{
    /// <summary>Longer than anybody who has begun to read an extract can still be reading it.</summary>
    internal static readonly TimeSpan Grace = TimeSpan.FromMinutes(15);

    private readonly TableClient index = account.Table(AzureTable.RegisterIndex);
    private readonly ExtractFiles files = new(account);

    internal async Task SweepAsync(DateTimeOffset now, CancellationToken cancel)
    {
        foreach (var extract in await entities.DroppedBeforeAsync(now - Grace, cancel).ConfigureAwait(false))
            await DeleteAsync(extract.GetString(ExtractEntities.Tenant), extract, cancel).ConfigureAwait(false);
    }

    private async Task DeleteAsync(string tenant, TableEntity extract, CancellationToken cancel)
    {
        var key = ExtractEntities.Key(extract);
        foreach (var (name, value) in extract)
        {
            if (name.StartsWith(ExtractEntities.PartitionsOf, StringComparison.Ordinal) && value is byte[] partitions)
                await DeleteIndexAsync(tenant, IndexPlace.Id(key, int.Parse(name[ExtractEntities.PartitionsOf.Length..], null)), partitions, cancel).ConfigureAwait(false);
        }

        await files.DeleteAsync(tenant, key, cancel).ConfigureAwait(false);
        foreach (var portion in await entities.PortionsOfAsync(tenant, key, cancel).ConfigureAwait(false))
            await entities.Table.DeleteEntityAsync(portion.PartitionKey, portion.RowKey, ETag.All, cancel).ConfigureAwait(false);
        await entities.Table.DeleteEntityAsync(extract.PartitionKey, extract.RowKey, ETag.All, cancel).ConfigureAwait(false);
    }

    private Task DeleteIndexAsync(string tenant, long id, byte[] partitions, CancellationToken cancel) => Parallel.ForEachAsync(
        Enumerable.Range(0, IndexPlace.Partitions).Where(partition => (partitions[partition / 8] & 1 << partition % 8) != 0),
        cancel,
        async (partition, stop) => await DeleteRowsAsync(IndexPlace.Partition(tenant, partition), IndexPlace.Extract(id), stop).ConfigureAwait(false));

    private async Task DeleteRowsAsync(string partition, string extract, CancellationToken cancel)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {extract} and RowKey lt {StorageKey.After(extract)}");
        var rows = new List<TableTransactionAction>();
        await foreach (var row in index.QueryAsync<TableEntity>(filter, select: ["PartitionKey", "RowKey"], cancellationToken: cancel).ConfigureAwait(false))
            rows.Add(new(TableTransactionActionType.Delete, row, ETag.All));
        foreach (var together in rows.Chunk(TableWrites.MostAtOnce))
            await DeleteAsync(together, cancel).ConfigureAwait(false);
    }

    /// <summary>When the answer was lost, or another sweeps too, some are gone already; those that are left are found by the next sweep.</summary>
    private async Task DeleteAsync(TableTransactionAction[] rows, CancellationToken cancel)
    {
        try
        {
            await index.SubmitTransactionAsync(rows, cancel).ConfigureAwait(false);
        }
        catch (RequestFailedException gone) when (gone.Status is 404)
        {
        }
    }
}
