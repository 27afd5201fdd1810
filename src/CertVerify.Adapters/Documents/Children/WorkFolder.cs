namespace CertVerify.Adapters.Documents.Children;

/// <summary>A private folder for one document, gone when the reading ends however it ends.</summary>
internal sealed class WorkFolder : IDisposable
{
    public const string Document = "document";

    private WorkFolder(string path) => Path = path;

    public string Path { get; }

    public static async Task<WorkFolder> WithAsync(ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        var folder = new WorkFolder(Directory.CreateTempSubdirectory("certverify-").FullName);
        try
        {
            await File.WriteAllBytesAsync(System.IO.Path.Combine(folder.Path, Document), content, cancel).ConfigureAwait(false);
            return folder;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
