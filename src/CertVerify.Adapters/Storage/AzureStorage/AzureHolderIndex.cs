using Azure.Data.Tables;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>The index of the extracts in tables. A key is asked for with one query, however many registers there are, and with none when no digest holds it.</summary>
internal sealed class AzureHolderIndex(AzureAccount account, CurrentExtracts current) : IHolderIndex
{
    /// <summary>The service takes 15 comparisons in a filter, one of which names the partition.</summary>
    private const int MostRowsNamed = 14;

    private readonly TableClient table = account.Table(AzureTable.RegisterIndex);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));

    public Task<IReadOnlyList<IndexedExtract>> ExtractsAsync(string tenant, CancellationToken cancel) => current.NowAsync(tenant, cancel);

    public async Task<IReadOnlyList<IndexedRow>> UnderAsync(string tenant, IReadOnlyList<IndexedExtract> extracts, ulong key, CancellationToken cancel) =>
        [.. (await FindAsync(tenant, extracts, key, cancel).ConfigureAwait(false)).Select(found => found.Indexed)];

    /// <summary>The same, with the key of each row's number.</summary>
    internal async Task<IReadOnlyList<(IndexedRow Indexed, string Number)>> FindAsync(
        string tenant, IReadOnlyList<IndexedExtract> extracts, ulong key, CancellationToken cancel)
    {
        var asked = extracts.Where(extract => extract.Digest.MayHold(key)).ToDictionary(extract => IndexPlace.RowOf(extract, key));
        var found = new List<(IndexedRow, string)>();
        await foreach (var entity in BucketsAsync(IndexPlace.PartitionOf(tenant, key), asked.Keys, cancel).ConfigureAwait(false))
        {
            if (!asked.TryGetValue(entity.RowKey, out var extract))
                continue;
            var bucket = IndexBucket.Read(await values.TakeBytesAsync(entity, cancel).ConfigureAwait(false));
            found.AddRange(bucket.Under(key, extract.BucketBits).Select(under => (new IndexedRow(extract, under.Number, under.Row.Holders, under.Row.Json), under.Row.Number)));
        }

        return found;
    }

    private async IAsyncEnumerable<TableEntity> BucketsAsync(
        string partition, IReadOnlyCollection<string> rows, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        if (rows.Count == 1)
        {
            if (await table.FindAsync(partition, rows.First(), cancel).ConfigureAwait(false) is { } only)
                yield return only;
        }
        else if (rows.Count > 1)
        {
            await foreach (var entity in table.QueryAsync<TableEntity>(Filter(partition, rows), cancellationToken: cancel).ConfigureAwait(false))
                yield return entity;
        }
    }

    private static string Filter(string partition, IReadOnlyCollection<string> rows)
    {
        var inPartition = TableClient.CreateQueryFilter($"PartitionKey eq {partition}");
        return rows.Count > MostRowsNamed
            ? inPartition
            : $"{inPartition} and ({string.Join(" or ", rows.Select(row => TableClient.CreateQueryFilter($"RowKey eq {row}")))})";
    }
}
