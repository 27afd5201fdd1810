using System.Buffers.Binary;

namespace CertVerify.Adapters.Storage.Searching;

/// <summary>A bucket of the index: keys that begin alike, and the rows each leads to, in a few kilobytes.</summary>
internal static class Postings
{
    private const int KeyBytes = 4;

    /// <summary>Adds a key with its rows, which ascend.</summary>
    internal static void Append(List<byte> bucket, int bucketBits, ulong key, ReadOnlySpan<int> rows)
    {
        Span<byte> rest = stackalloc byte[KeyBytes];
        BinaryPrimitives.WriteUInt32LittleEndian(rest, Rest(key, bucketBits));
        bucket.AddRange(rest);
        AppendNumber(bucket, (uint)rows.Length);
        var before = 0;
        foreach (var row in rows)
        {
            AppendNumber(bucket, (uint)(row - before));
            before = row;
        }
    }

    /// <summary>The rows that the key leads to.</summary>
    internal static List<int> Find(ReadOnlySpan<byte> bucket, int bucketBits, ulong key)
    {
        var (sought, found) = (Rest(key, bucketBits), new List<int>());
        while (bucket.Length > 0)
        {
            var isSought = BinaryPrimitives.ReadUInt32LittleEndian(bucket) == sought;
            bucket = bucket[KeyBytes..];
            var row = 0;
            for (var left = TakeNumber(ref bucket); left > 0; left--)
            {
                row += (int)TakeNumber(ref bucket);
                if (isSought)
                    found.Add(row);
            }
        }

        return found;
    }

    /// <summary>The rows that any key leads to, in order.</summary>
    internal static IReadOnlyCollection<int> AllRows(ReadOnlySpan<byte> bucket)
    {
        var all = new SortedSet<int>();
        while (bucket.Length > 0)
        {
            bucket = bucket[KeyBytes..];
            var row = 0;
            for (var left = TakeNumber(ref bucket); left > 0; left--)
                all.Add(row += (int)TakeNumber(ref bucket));
        }

        return all;
    }

    internal static long BucketOf(ulong key, int bucketBits) => bucketBits == 0 ? 0 : (long)(key >> 64 - bucketBits);

    private static uint Rest(ulong key, int bucketBits) => (uint)(key >> 32 - bucketBits);

    /// <summary>Seven bits a byte, the lowest first; the highest bit says that more follow.</summary>
    private static void AppendNumber(List<byte> bytes, uint number)
    {
        for (; number >= 0x80; number >>= 7)
            bytes.Add((byte)(number | 0x80));
        bytes.Add((byte)number);
    }

    private static uint TakeNumber(ref ReadOnlySpan<byte> bytes)
    {
        var (number, shift) = (0u, 0);
        while (true)
        {
            var next = bytes[0];
            bytes = bytes[1..];
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
                return number;
            shift += 7;
        }
    }
}
