namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>The rows of an extract in a temporary file, while its index is made.</summary>
internal sealed class RowFile(string folder) : IDisposable
{
    private readonly FileStream file = new(
        Path.Combine(folder, $".rows-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);

    private readonly List<long> ends = [0];

    internal void Add(ExtractRow row)
    {
        using var writer = new BinaryWriter(file, System.Text.Encoding.UTF8, leaveOpen: true);
        row.Write(writer);
        ends.Add(file.Position);
    }

    /// <summary>To be called once, after the last row.</summary>
    internal void Complete() => file.Flush();

    /// <summary>Also for many at once.</summary>
    internal ExtractRow this[int row]
    {
        get
        {
            var bytes = new byte[ends[row + 1] - ends[row]];
            RandomAccess.Read(file.SafeFileHandle, bytes, ends[row]);
            using var reader = new BinaryReader(new MemoryStream(bytes));
            return ExtractRow.Read(reader);
        }
    }

    public void Dispose() => file.Dispose();
}
