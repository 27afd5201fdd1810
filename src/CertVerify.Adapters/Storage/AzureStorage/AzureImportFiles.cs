using Azure;
using Azure.Storage.Blobs;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Files as blobs; one that is read is first fetched into a temporary file, since imports read back and forth.</summary>
internal sealed class AzureImportFiles(AzureAccount account) : IImportFiles
{
    private readonly BlobContainerClient container = account.Container(AzureContainer.Imports);

    public async Task<long> KeepAsync(string tenant, string id, Stream content, CancellationToken cancel)
    {
        var blob = Blob(tenant, id);
        await blob.UploadAsync(content, overwrite: true, cancel).ConfigureAwait(false);
        return (await blob.GetPropertiesAsync(cancellationToken: cancel).ConfigureAwait(false)).Value.ContentLength;
    }

    public async Task<Stream?> OpenAsync(string tenant, string id, CancellationToken cancel)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $".import-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            await Blob(tenant, id).DownloadToAsync(file, cancel).ConfigureAwait(false);
            file.Position = 0;
            return file;
        }
        catch (Exception failure)
        {
            await file.DisposeAsync().ConfigureAwait(false);
            if (failure is RequestFailedException { Status: 404 })
                return null;
            throw;
        }
    }

    public Task DeleteAsync(string tenant, string id, CancellationToken cancel) => Blob(tenant, id).DeleteIfExistsAsync(cancellationToken: cancel);

    private BlobClient Blob(string tenant, string id) => container.GetBlobClient(StorageKey.Blob(tenant, id));
}
