using System.Text.Json;
using Azure;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using CertVerify.Core.Reports;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>
/// A value of any size in an entity: compressed, cut into properties of 64 KiB, the most that one may have; beside the table in a blob when the entity would
/// outgrow its 1 MiB.
/// </summary>
internal sealed class LargeValue(BlobContainerClient beside)
{
    internal const int MostInProperty = 64 * 1024, MostInEntity = 12 * MostInProperty;

    private const string Part = "Value", Outside = "ValueBlob";

    internal Task PutAsync<T>(TableEntity entity, T value, CancellationToken cancel) =>
        PutBytesAsync(entity, JsonSerializer.SerializeToUtf8Bytes(value, CoreJson.Kept), cancel);

    internal async Task<T> TakeAsync<T>(TableEntity entity, CancellationToken cancel) =>
        JsonSerializer.Deserialize<T>(await TakeBytesAsync(entity, cancel).ConfigureAwait(false), CoreJson.Options)!;

    internal async Task PutBytesAsync(TableEntity entity, byte[] value, CancellationToken cancel)
    {
        var pressed = Pressed.Press(value);
        if (pressed.Length > MostInEntity)
        {
            entity[Outside] = await PutBesideAsync(pressed, cancel).ConfigureAwait(false);
            return;
        }

        foreach (var (i, part) in pressed.Chunk(MostInProperty).Index())
            entity[Part + i] = part;
    }

    internal async Task<byte[]> TakeBytesAsync(TableEntity entity, CancellationToken cancel)
    {
        if (entity.GetString(Outside) is { } name)
            return Pressed.Unpress((await beside.GetBlobClient(name).DownloadContentAsync(cancel).ConfigureAwait(false)).Value.Content.ToStream());
        using var pressed = new MemoryStream();
        for (var i = 0; entity.GetBinary(Part + i) is { } part; i++)
            pressed.Write(part);
        pressed.Position = 0;
        return Pressed.Unpress(pressed);
    }

    /// <summary>Deletes what an entity has beside its table.</summary>
    internal Task DropAsync(TableEntity entity, CancellationToken cancel) =>
        entity.GetString(Outside) is { } name ? beside.GetBlobClient(name).DeleteIfExistsAsync(cancellationToken: cancel) : Task.CompletedTask;

    /// <summary>Under a name of its own, so that a write tried twice does no harm.</summary>
    private async Task<string> PutBesideAsync(byte[] pressed, CancellationToken cancel)
    {
        var name = Guid.NewGuid().ToString("N");
        await beside.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(pressed), new BlobUploadOptions(), cancel).ConfigureAwait(false);
        return name;
    }
}
