using System.Globalization;

namespace CertVerify.Adapters.Documents.Children;

/// <summary>A private folder for one document, gone when the reading ends however it ends.</summary>
internal sealed class WorkFolder : IDisposable
{
    public const string Document = "document";
    private const string Prefix = "certverify-";
    private static readonly TimeSpan SurelyOver = TimeSpan.FromHours(1);

    private WorkFolder(string path) => Path = path;

    public string Path { get; }

    public static WorkFolder Create() => new(Directory.CreateTempSubdirectory($"{Prefix}{Environment.ProcessId}-").FullName);

    public Task PutAsync(ReadOnlyMemory<byte> document, CancellationToken cancel) =>
        File.WriteAllBytesAsync(System.IO.Path.Combine(Path, Document), document, cancel);

    /// <summary>Removes what services left behind that were killed while they read.</summary>
    public static void SweepAbandoned(string temp)
    {
        foreach (var folder in Directory.EnumerateDirectories(temp, Prefix + "*").Where(IsAbandoned))
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
            {
                // Another service's, or just swept by one.
            }
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static bool IsAbandoned(string folder) =>
        System.IO.Path.GetFileName(folder).Split('-') is [_, var owner, ..]
        && int.TryParse(owner, CultureInfo.InvariantCulture, out var process)
        && !Directory.Exists($"/proc/{process}")
        && DateTime.UtcNow - Directory.GetLastWriteTimeUtc(folder) > SurelyOver;
}
