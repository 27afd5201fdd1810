using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Storage.Searching;
using CertVerify.Core.Reports;
using CertVerify.Core.Searching;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Makes the index of an extract that is complete. Made twice, it is the same; so whatever breaks it off, it is simply made again.</summary>
internal sealed class AzureIndexing(AzureAccount account, ExtractEntities entities)
{
    private const int WritesAtOnce = 16;

    /// <summary>A transaction takes 4 MiB; with the last entity, of 1 MiB at most, it stays below.</summary>
    private const int EnoughBytes = 2 << 20;

    private readonly TableClient table = account.Table(AzureTable.RegisterIndex);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));
    private readonly ExtractFiles files = new(account);

    /// <param name="tenant">Whose extract it is.</param>
    /// <param name="extract">With all its portions.</param>
    /// <param name="rows">How many it has.</param>
    /// <param name="rekeyed">Whether to make the keys of the rows anew, because another version made them.</param>
    /// <param name="done">Hears how much of the work is done, from 0 to 1.</param>
    /// <param name="cancel">Stops it.</param>
    internal async Task MakeAsync(string tenant, ExtractKey extract, long rows, bool rekeyed, IProgress<double>? done, CancellationToken cancel)
    {
        var folder = Path.GetTempPath();
        using var kept = new RowFile(folder);
        using var maker = new IndexMaker(folder, rows, IndexPlace.PartitionBits);
        await ReadAsync(tenant, extract, maker, rekeyed ? Rekeyed : row => row, kept, cancel).ConfigureAwait(false);

        var id = IndexPlace.Id(extract, NameKeys.Version);
        var partitions = new byte[IndexPlace.Partitions / 8];
        var options = new ParallelOptions { MaxDegreeOfParallelism = WritesAtOnce, CancellationToken = cancel };
        await Parallel.ForEachAsync(InPartitions(maker, partitions), options, async (part, stop) =>
        {
            await WriteAsync(IndexPlace.Partition(tenant, part.Partition), id, part.Buckets, kept, stop).ConfigureAwait(false);
            done?.Report(maker.Done);
        }).ConfigureAwait(false);
        await NoteAsync(tenant, extract, partitions, cancel).ConfigureAwait(false);
        await files.KeepDigestAsync(tenant, extract, NameKeys.Version, maker.Digest, maker.BucketBits, cancel).ConfigureAwait(false);
    }

    private async Task ReadAsync(string tenant, ExtractKey extract, IndexMaker maker, Func<ExtractRow, ExtractRow> made, RowFile kept, CancellationToken cancel)
    {
        var number = 0;
        foreach (var portion in await entities.PortionsOfAsync(tenant, extract, cancel).ConfigureAwait(false))
        {
            foreach (var row in (await files.PortionAsync(portion.GetString(ExtractEntities.Blob), cancel).ConfigureAwait(false)).Rows)
            {
                var keyed = made(row);
                maker.Add(number++, keyed.Number, keyed.Holders);
                kept.Add(keyed);
            }
        }

        kept.Complete();
    }

    private static ExtractRow Rekeyed(ExtractRow row)
    {
        var keyed = RecordKey.Keyed(JsonSerializer.Deserialize<RegistryRecord>(row.Json, CoreJson.Options)!);
        return new(keyed.NumberKey, keyed.HolderKeys, row.Json);
    }

    /// <summary>The buckets come in order, and so one partition after the other.</summary>
    private static IEnumerable<(int Partition, List<Bucket> Buckets)> InPartitions(IndexMaker maker, byte[] partitions)
    {
        var (partition, buckets) = (-1, new List<Bucket>());
        foreach (var bucket in maker.Buckets())
        {
            if (IndexPlace.PartitionOf(bucket.Number, maker.BucketBits) is var next && next != partition)
            {
                if (buckets.Count > 0)
                    yield return (partition, buckets);
                (partition, buckets) = (next, []);
                partitions[next / 8] |= (byte)(1 << next % 8);
            }

            buckets.Add(bucket);
        }

        if (buckets.Count > 0)
            yield return (partition, buckets);
    }

    private async Task WriteAsync(string partition, long id, List<Bucket> buckets, RowFile kept, CancellationToken cancel)
    {
        var (together, bytes) = (new List<TableTransactionAction>(), 0L);
        foreach (var bucket in buckets)
        {
            var entity = new TableEntity(partition, IndexPlace.Row(id, bucket.Number));
            await values.PutBytesAsync(entity, IndexBucket.ToBytes(bucket, row => kept[row]), cancel).ConfigureAwait(false);
            together.Add(TableWrites.Putting(entity));
            bytes += entity.Select(property => property.Value).OfType<byte[]>().Sum(part => part.Length * 4L / 3);
            if (together.Count < TableWrites.MostAtOnce && bytes < EnoughBytes)
                continue;
            await table.SubmitTransactionAsync(together, cancel).ConfigureAwait(false);
            (together, bytes) = ([], 0);
        }

        if (together.Count > 0)
            await table.SubmitTransactionAsync(together, cancel).ConfigureAwait(false);
    }

    /// <summary>For the sweep, which finds the rows of the index by it.</summary>
    private Task NoteAsync(string tenant, ExtractKey extract, byte[] partitions, CancellationToken cancel)
    {
        var noted = ExtractEntities.NewExtract(tenant, extract, "");
        var entity = new TableEntity(noted.PartitionKey, noted.RowKey) { [$"{ExtractEntities.PartitionsOf}{NameKeys.Version}"] = partitions };
        return entities.Table.UpdateEntityAsync(entity, ETag.All, TableUpdateMode.Merge, cancel);
    }
}
