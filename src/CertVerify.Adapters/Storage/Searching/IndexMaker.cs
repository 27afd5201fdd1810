using CertVerify.Core.Searching;

namespace CertVerify.Adapters.Storage.Searching;

/// <summary>A bucket as it is to be stored.</summary>
internal sealed record Bucket(long Number, byte[] Postings);

/// <summary>
/// Makes the index of an extract from its rows, in memory that does not grow with them. Keys that too many names share are found first among single parts of
/// names, then among two together, then three; only the others are kept.
/// </summary>
internal sealed class IndexMaker : IDisposable
{
    /// <summary>More names under one key are too many to be read in one search.</summary>
    internal const int MostNames = 64;

    /// <summary>Of rows with the same number or the same holder.</summary>
    internal const int MostRows = 100;

    private const int RowsForEachBucket = 32, RowsForEachStretch = 25_000, NamesAtOnce = 4_096;

    private readonly string folder;
    private readonly int stretchBits;
    private readonly Spill kept;
    private readonly FileStream names;
    private readonly BinaryWriter writer;
    private readonly HashSet<ulong> known = [], common = [];
    private int nameCount, rowCount;
    private long keys;

    /// <param name="folder">For temporary files.</param>
    /// <param name="rows">About how many will be added.</param>
    /// <param name="leastBucketBits">Of a store that spreads even small extracts over so many places, as a power of two.</param>
    internal IndexMaker(string folder, long rows, int leastBucketBits = 0)
    {
        this.folder = folder;
        stretchBits = Bits(rows / RowsForEachStretch);
        BucketBits = Math.Max(leastBucketBits, Math.Max(stretchBits, Bits(rows / RowsForEachBucket)));
        kept = new(folder, stretchBits);
        names = new(Path.Combine(folder, $".names-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        writer = new(names);
    }

    internal int BucketBits { get; }

    /// <summary>How much is done, from 0 to 1.</summary>
    internal double Done { get; private set; }

    internal void Add(int row, string number, IReadOnlyList<string> holders)
    {
        rowCount++;
        kept.Add(NameKeys.Number(number), row);
        foreach (var holder in holders)
        {
            var whole = NameKeys.Whole(holder);
            kept.Add(whole, row);
            if (!known.Add(whole))
                continue;
            writer.Write(row);
            writer.Write(holder);
            nameCount++;
        }
    }

    /// <summary>To be called once, after all rows; the buckets come in order.</summary>
    internal IEnumerable<Bucket> Buckets()
    {
        writer.Flush();
        known.Clear();
        known.TrimExcess();
        for (var depth = 1; depth <= NameKeys.Depth; depth++)
        {
            using var spill = Spilled(depth);
            Sift(spill);
            Done = depth * 0.2;
        }

        return Emitted();
    }

    /// <summary>To be called after the last bucket was taken.</summary>
    internal KeyDigest Digest { get; private set; } = new([], 0);

    public void Dispose()
    {
        kept.Dispose();
        writer.Dispose();
    }

    private Spill Spilled(int depth)
    {
        var spill = new Spill(folder, stretchBits);
        foreach (var some in Names().Chunk(NamesAtOnce).SelectAhead(some => Keys(some, depth)))
        {
            foreach (var (key, row) in some)
                spill.Add(key, row);
        }

        return spill;
    }

    private IEnumerable<(int Row, string Text)> Names()
    {
        names.Position = 0;
        using var reader = new BinaryReader(names, System.Text.Encoding.UTF8, leaveOpen: true);
        for (var name = 0; name < nameCount; name++)
            yield return (reader.ReadInt32(), reader.ReadString());
    }

    private List<(ulong Key, int Row)> Keys((int Row, string Text)[] some, int depth)
    {
        var found = new List<(ulong Key, int Row)>();
        var keys = new List<NameKey>();
        foreach (var (row, text) in some)
        {
            keys.Clear();
            NameKeys.Add(NameParts.Kept(text), depth, common.Contains, keys);
            found.AddRange(keys.Select(key => (key.Hash, row)));
        }

        return found;
    }

    private void Sift(Spill spill)
    {
        foreach (var stretch in spill.Sorted())
        {
            foreach (var (key, rows) in Grouped(stretch.Keys, stretch.Rows))
            {
                if (rows.Length > MostNames)
                {
                    common.Add(key);
                    continue;
                }

                keys++;
                foreach (var row in rows.Span)
                    kept.Add(key, row);
            }
        }
    }

    private IEnumerable<Bucket> Emitted()
    {
        Digest = new(common, keys + nameCount + rowCount);
        var bucket = new List<byte>();
        var done = 0;
        foreach (var stretch in kept.Sorted())
        {
            long number = -1;
            foreach (var (key, rows) in Grouped(stretch.Keys, stretch.Rows))
            {
                if (Postings.BucketOf(key, BucketBits) is var next && next != number)
                {
                    if (bucket.Count > 0)
                        yield return new(number, [.. bucket]);
                    bucket.Clear();
                    number = next;
                }

                Digest.Add(key);
                Postings.Append(bucket, BucketBits, key, rows.Span[..Math.Min(rows.Length, MostRows)]);
            }

            if (bucket.Count > 0)
                yield return new(number, [.. bucket]);
            bucket.Clear();
            Done = 0.6 + 0.4 * ++done / kept.Stretches;
        }
    }

    /// <summary>The rows of each key, in order; a row that has the key twice counts once.</summary>
    private static IEnumerable<(ulong Key, ReadOnlyMemory<int> Rows)> Grouped(ulong[] keys, int[] rows)
    {
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start];)
                end++;
            Array.Sort(rows, start, end - start);
            var last = start;
            for (var at = start + 1; at < end; at++)
            {
                if (rows[at] != rows[last])
                    rows[++last] = rows[at];
            }

            yield return (keys[start], rows.AsMemory(start, last - start + 1));
        }
    }

    private static int Bits(long parts) => parts <= 1 ? 0 : 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)parts - 1);
}
