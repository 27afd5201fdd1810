using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Documents, a blob for each content under its tenant; names are digests, so that they spread over the service's servers.</summary>
internal sealed class AzureDocumentStore(AzureAccount account) : IDocumentStore
{
    /// <summary>Metadata: the day and time at which the document came last.</summary>
    private const string LastSeen = "lastseen";

    private readonly BlobContainerClient container = account.Container(AzureContainer.Documents);

    public async Task KeepAsync(string tenant, string sha256, ReadOnlyMemory<byte> content, DateTimeOffset now, CancellationToken cancel)
    {
        var blob = Blob(tenant, sha256);
        var seen = new Dictionary<string, string> { [LastSeen] = now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture) };
        try
        {
            var once = new BlobUploadOptions { Conditions = new() { IfNoneMatch = ETag.All }, Metadata = seen };
            await blob.UploadAsync(BinaryData.FromBytes(content), once, cancel).ConfigureAwait(false);
        }
        catch (RequestFailedException kept) when (kept.Status is 409 or 412)
        {
            await blob.SetMetadataAsync(seen, cancellationToken: cancel).ConfigureAwait(false);
        }
    }

    public async Task<byte[]?> FindAsync(string tenant, string sha256, CancellationToken cancel)
    {
        try
        {
            var found = await Blob(tenant, sha256).DownloadContentAsync(cancel).ConfigureAwait(false);
            return found.Value.Content.ToArray();
        }
        catch (RequestFailedException missing) when (missing.Status is 404)
        {
            return null;
        }
    }

    public async Task<int> DeleteLastSeenBeforeAsync(DateTimeOffset time, CancellationToken cancel)
    {
        var deleted = 0;
        var all = container.GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata }, cancel);
        await Parallel.ForEachAsync(all, cancel, async (blob, stop) =>
        {
            if (LastSeenAt(blob) < time && await DeleteAsync(blob, stop).ConfigureAwait(false))
                Interlocked.Increment(ref deleted);
        }).ConfigureAwait(false);
        return deleted;
    }

    /// <summary>Unless it came again meanwhile.</summary>
    private async Task<bool> DeleteAsync(BlobItem blob, CancellationToken cancel)
    {
        try
        {
            var unchanged = new BlobRequestConditions { IfMatch = blob.Properties.ETag };
            return await container.GetBlobClient(blob.Name).DeleteIfExistsAsync(conditions: unchanged, cancellationToken: cancel).ConfigureAwait(false);
        }
        catch (RequestFailedException changed) when (changed.Status is 412)
        {
            return false;
        }
    }

    private static DateTimeOffset? LastSeenAt(BlobItem blob) =>
        blob.Metadata.TryGetValue(LastSeen, out var text) ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture) : blob.Properties.LastModified;

    private BlobClient Blob(string tenant, string sha256) => container.GetBlobClient(StorageKey.Blob(tenant, sha256));
}
