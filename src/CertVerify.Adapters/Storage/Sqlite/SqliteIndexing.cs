using CertVerify.Adapters.Storage.Searching;
using CertVerify.Core.Searching;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Makes the index of an extract that is complete, beside readers and other writers.</summary>
internal sealed class SqliteIndexing(SqliteDatabase database, long extract)
{
    private const int RowsAtOnce = 20_000, BucketsAtOnce = 500;

    internal async Task MakeAsync(long rows, IProgress<double>? done, CancellationToken cancel)
    {
        await ClearAsync(cancel).ConfigureAwait(false);
        using var maker = new IndexMaker(Path.GetDirectoryName(database.File)!, rows);
        await ReadAsync(maker, cancel).ConfigureAwait(false);
        Task writing = Task.CompletedTask;
        foreach (var buckets in maker.Buckets().Chunk(BucketsAtOnce))
        {
            await writing.ConfigureAwait(false);
            done?.Report(maker.Done);
            writing = database.WriteAsync(connection => Write(connection, buckets), cancel);
        }

        await writing.ConfigureAwait(false);

        var (common, bits) = (maker.Digest.CommonBytes(), maker.Digest.BitBytes());
        await database.WriteAsync(
            connection => connection.Execute(
                "INSERT INTO register_digest (extract, version, bucket_bits, common, bits) VALUES (?1, ?2, ?3, ?4, ?5)",
                extract, NameKeys.Version, maker.BucketBits, common, bits),
            cancel).ConfigureAwait(false);
    }

    /// <summary>Of an attempt that was broken off.</summary>
    private Task<int> ClearAsync(CancellationToken cancel) => database.WriteAsync(
        connection =>
            connection.Execute("DELETE FROM register_bucket WHERE id BETWEEN ?1 AND ?2", RowIds.First(extract), RowIds.Last(extract))
            + connection.Execute("DELETE FROM register_digest WHERE extract = ?1", extract),
        cancel);

    private async Task ReadAsync(IndexMaker maker, CancellationToken cancel)
    {
        for (var after = RowIds.First(extract) - 1; ;)
        {
            var from = after;
            var rows = await database.ReadAsync(
                connection => connection.Query(
                    "SELECT id, number, holders FROM register_row WHERE id > ?1 AND id <= ?2 ORDER BY id LIMIT ?3",
                    row => (Id: row.GetInt64(0), Number: row.GetString(1), Holders: row.GetString(2)), from, RowIds.Last(extract), RowsAtOnce),
                cancel).ConfigureAwait(false);
            if (rows.Count == 0)
                return;
            foreach (var (id, number, holders) in rows)
                maker.Add(RowIds.Part(id), number, holders.Split('\n', StringSplitOptions.RemoveEmptyEntries));
            after = rows[^1].Id;
        }
    }

    private int Write(SqliteConnection connection, Bucket[] buckets) => connection.ExecuteForEach(
        "INSERT INTO register_bucket (id, postings) VALUES (?1, ?2)",
        buckets.Select(bucket => new object[] { RowIds.Of(extract, bucket.Number), bucket.Postings }));
}
