using CertVerify.Adapters.Storage.Searching;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>A row of an extract as the index finds it.</summary>
internal sealed record FoundRow(int Row, string Number, string[] Holders, string Json);

/// <summary>Reads the index of an extract.</summary>
internal static class SqliteIndex
{
    internal static int BucketBits(SqliteConnection connection, long extract) =>
        (int)connection.Scalar<long>("SELECT bucket_bits FROM register_digest WHERE extract = ?1", extract);

    internal static IndexedExtract Load(SqliteConnection connection, long id, RegisterExtract extract) => connection.Query(
        "SELECT bucket_bits, common, bits FROM register_digest WHERE extract = ?1",
        row => new IndexedExtract(id, extract, KeyDigest.Read(row.GetFieldValue<byte[]>(1), row.GetFieldValue<byte[]>(2)), row.GetInt32(0)), id).Single();

    /// <summary>The rows under a key, and now and then one that is not, which the caller tells apart.</summary>
    internal static List<FoundRow> Under(SqliteConnection connection, long extract, int bucketBits, ulong key)
    {
        var bucket = connection.Scalar<byte[]>(
            "SELECT postings FROM register_bucket WHERE id = ?1", RowIds.Of(extract, Postings.BucketOf(key, bucketBits)));
        return bucket is null ? [] : Rows(connection, extract, Postings.Find(bucket, bucketBits, key));
    }

    private static List<FoundRow> Rows(SqliteConnection connection, long extract, List<int> rows) =>
    [
        .. rows.SelectMany(row => connection.Query(
            "SELECT number, holders, json FROM register_row WHERE id = ?1",
            found => new FoundRow(row, found.GetString(0), found.GetString(1).Split('\n'), found.GetString(2)), RowIds.Of(extract, row))),
    ];
}
