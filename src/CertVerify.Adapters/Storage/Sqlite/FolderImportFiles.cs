namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Files in a folder beside the embedded store's.</summary>
public sealed class FolderImportFiles(SqliteDatabase database) : IImportFiles
{
    private string Folder => Path.Combine(Path.GetDirectoryName(database.File)!, "imports");

    public async Task<long> KeepAsync(string tenant, string id, Stream content, CancellationToken cancel)
    {
        Directory.CreateDirectory(Folder);
        try
        {
            await using var file = new FileStream(FileOf(tenant, id), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, useAsync: true);
            await content.CopyToAsync(file, cancel).ConfigureAwait(false);
            file.Flush(flushToDisk: true);
            return file.Length;
        }
        catch
        {
            File.Delete(FileOf(tenant, id));
            throw;
        }
    }

    public Task<Stream?> OpenAsync(string tenant, string id, CancellationToken cancel) =>
        Task.FromResult<Stream?>(File.Exists(FileOf(tenant, id)) ? File.OpenRead(FileOf(tenant, id)) : null);

    public Task DeleteAsync(string tenant, string id, CancellationToken cancel)
    {
        File.Delete(FileOf(tenant, id));
        return Task.CompletedTask;
    }

    /// <summary>Ids are the service's own; a tenant's name may hold anything.</summary>
    private string FileOf(string tenant, string id) => Path.Combine(Folder, tenant == Tenants.Local ? id : $"{Uri.EscapeDataString(tenant)} {id}");
}
