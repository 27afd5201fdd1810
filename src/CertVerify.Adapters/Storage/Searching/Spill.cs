using System.Runtime.InteropServices;

namespace CertVerify.Adapters.Storage.Searching;

/// <summary>Keys and the rows they lead to, more than fit into memory: kept in temporary files, each of which holds a stretch of the keys.</summary>
internal sealed class Spill : IDisposable
{
    private const int Buffered = 4096;

    private readonly FileStream[] files;
    private readonly Entry[][] waiting;
    private readonly int[] counts;
    private readonly int shift;

    /// <param name="folder">For the temporary files.</param>
    /// <param name="bits">There are two to the power of this many stretches.</param>
    internal Spill(string folder, int bits)
    {
        shift = 64 - bits;
        files = [.. Enumerable.Range(0, 1 << bits).Select(_ => new FileStream(
            Path.Combine(folder, $".spill-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose))];
        waiting = [.. files.Select(_ => new Entry[Buffered])];
        counts = new int[files.Length];
    }

    internal int Stretches => files.Length;

    internal void Add(ulong key, int row)
    {
        var stretch = shift == 64 ? 0 : (int)(key >> shift);
        waiting[stretch][counts[stretch]++] = new(key, row);
        if (counts[stretch] == Buffered)
            Flush(stretch);
    }

    /// <summary>One stretch after the other by key, the next being sorted while one is worked on.</summary>
    internal IEnumerable<(ulong[] Keys, int[] Rows)> Sorted() => Enumerable.Range(0, Stretches).SelectAhead(Sorted);

    public void Dispose()
    {
        foreach (var file in files)
            file.Dispose();
    }

    private (ulong[] Keys, int[] Rows) Sorted(int stretch)
    {
        Flush(stretch);
        var file = files[stretch];
        var entries = new Entry[file.Length / Marshal.SizeOf<Entry>()];
        file.Position = 0;
        file.ReadExactly(MemoryMarshal.AsBytes(entries.AsSpan()));
        var (keys, rows) = (new ulong[entries.Length], new int[entries.Length]);
        for (var i = 0; i < entries.Length; i++)
            (keys[i], rows[i]) = (entries[i].Key, entries[i].Row);
        Array.Sort(keys, rows);
        return (keys, rows);
    }

    private void Flush(int stretch)
    {
        files[stretch].Write(MemoryMarshal.AsBytes(waiting[stretch].AsSpan(0, counts[stretch])));
        counts[stretch] = 0;
    }

    /// <summary>A row that a key leads to.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly record struct Entry(ulong Key, int Row);
}
