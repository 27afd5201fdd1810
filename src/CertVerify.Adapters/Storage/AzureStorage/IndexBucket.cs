using CertVerify.Adapters.Storage.Searching;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>A bucket of the index with the rows that its keys lead to, so that one read answers a question whole.</summary>
internal sealed record IndexBucket(IReadOnlyDictionary<int, ExtractRow> Rows, byte[] Postings)
{
    internal static byte[] ToBytes(Bucket bucket, Func<int, ExtractRow> rowOf)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        var rows = Searching.Postings.AllRows(bucket.Postings);
        writer.Write(rows.Count);
        foreach (var row in rows)
        {
            writer.Write(row);
            rowOf(row).Write(writer);
        }

        writer.Write(bucket.Postings);
        writer.Flush();
        return bytes.ToArray();
    }

    internal static IndexBucket Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        var rows = new Dictionary<int, ExtractRow>();
        for (var left = reader.ReadInt32(); left > 0; left--)
            rows.Add(reader.ReadInt32(), ExtractRow.Read(reader));
        return new(rows, reader.ReadBytes(bytes.Length));
    }

    /// <summary>The rows under a key, and now and then one that is not, which the caller tells apart.</summary>
    internal IEnumerable<(int Number, ExtractRow Row)> Under(ulong key, int bucketBits) =>
        Searching.Postings.Find(Postings, bucketBits, key).Select(row => (row, Rows[row]));
}
