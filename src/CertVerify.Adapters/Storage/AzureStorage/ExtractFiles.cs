using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using CertVerify.Adapters.Storage.Searching;
using CertVerify.Core.Reports;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>The blobs of an extract: its portions as they were taken in, and the digests of its indexes.</summary>
internal sealed class ExtractFiles(AzureAccount account)
{
    private readonly BlobContainerClient container = account.Container(AzureContainer.Registers);

    /// <summary>Under a name of its own, so that two who fill the same extract do not overwrite each other.</summary>
    /// <returns>The name.</returns>
    internal async Task<string> KeepAsync(string tenant, ExtractKey extract, PortionFile portion, CancellationToken cancel)
    {
        var name = $"{Folder(tenant, extract)}portion-{Guid.NewGuid():N}";
        var bytes = Pressed.Press(JsonSerializer.SerializeToUtf8Bytes(portion, CoreJson.Options));
        await container.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(bytes), overwrite: true, cancel).ConfigureAwait(false);
        return name;
    }

    internal async Task<PortionFile> PortionAsync(string name, CancellationToken cancel)
    {
        var blob = await container.GetBlobClient(name).DownloadContentAsync(cancel).ConfigureAwait(false);
        return JsonSerializer.Deserialize<PortionFile>(Pressed.Unpress(blob.Value.Content.ToStream()), CoreJson.Options)!;
    }

    internal async Task KeepDigestAsync(string tenant, ExtractKey extract, int version, KeyDigest digest, int bucketBits, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            var (common, bits) = (digest.CommonBytes(), digest.BitBytes());
            writer.Write(bucketBits);
            writer.Write(common.Length);
            writer.Write(common);
            writer.Write(bits.Length);
            writer.Write(bits);
        }

        bytes.Position = 0;
        await Digest(tenant, extract, version).UploadAsync(bytes, overwrite: true, cancel).ConfigureAwait(false);
    }

    /// <summary>Null when there is no index of this version.</summary>
    internal async Task<(KeyDigest Digest, int BucketBits)?> DigestAsync(string tenant, ExtractKey extract, int version, CancellationToken cancel)
    {
        try
        {
            var blob = await Digest(tenant, extract, version).DownloadContentAsync(cancel).ConfigureAwait(false);
            using var reader = new BinaryReader(blob.Value.Content.ToStream());
            var bucketBits = reader.ReadInt32();
            var common = reader.ReadBytes(reader.ReadInt32());
            return (KeyDigest.Read(common, reader.ReadBytes(reader.ReadInt32())), bucketBits);
        }
        catch (RequestFailedException missing) when (missing.Status is 404)
        {
            return null;
        }
    }

    internal async Task<bool> HasDigestAsync(string tenant, ExtractKey extract, int version, CancellationToken cancel) =>
        await Digest(tenant, extract, version).ExistsAsync(cancel).ConfigureAwait(false);

    internal async Task DeleteAsync(string tenant, ExtractKey extract, CancellationToken cancel)
    {
        var all = container.GetBlobsAsync(new GetBlobsOptions { Prefix = Folder(tenant, extract) }, cancel);
        await Parallel.ForEachAsync(all, cancel, async (blob, stop) =>
            await container.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: stop).ConfigureAwait(false)).ConfigureAwait(false);
    }

    private BlobClient Digest(string tenant, ExtractKey extract, int version) =>
        container.GetBlobClient($"{Folder(tenant, extract)}digest-{version.ToString(CultureInfo.InvariantCulture)}");

    private static string Folder(string tenant, ExtractKey extract) => StorageKey.Blob(tenant, extract.RegisterId, extract.ImportId) + "/";
}

/// <summary>What was added to an extract at once.</summary>
internal sealed record PortionFile(IReadOnlyList<ExtractRow> Rows, IReadOnlyList<RejectedRow> Rejected);
