using Azure;
using Azure.Data.Tables;
using CertVerify.Core.Access;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Keys, each in a partition of its own: every request asks for one.</summary>
internal sealed class AzureKeyStore(AzureAccount account) : IKeyStore
{
    private const string Row = "key";

    private readonly TableClient table = account.Table(AzureTable.ApiKeys);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));

    public async Task AddAsync(ApiKey key, CancellationToken cancel)
    {
        var entity = (await EntityAsync(key, cancel).ConfigureAwait(false)).Marked();
        if (!await table.TryAsync(entity, [TableWrites.Adding(entity)], cancel).ConfigureAwait(false))
            throw new InvalidOperationException($"There is a key {key.Id} already.");
    }

    public async Task<KeptKey?> FindAsync(string id, CancellationToken cancel) =>
        await table.FindAsync(StorageKey.Of(id), Row, cancel).ConfigureAwait(false) is { } found
            ? new(await values.TakeAsync<ApiKey>(found, cancel).ConfigureAwait(false), found.ETag.ToString())
            : null;

    public async Task<bool> SaveAsync(ApiKey key, string version, CancellationToken cancel)
    {
        var entity = (await EntityAsync(key, cancel).ConfigureAwait(false)).Marked();
        return await table.TryAsync(entity, [TableWrites.Replacing(entity, new ETag(version))], cancel).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancel)
    {
        var keys = new List<ApiKey>();
        await foreach (var entity in table.QueryAsync<TableEntity>(cancellationToken: cancel).ConfigureAwait(false))
            keys.Add(await values.TakeAsync<ApiKey>(entity, cancel).ConfigureAwait(false));
        return [.. keys.OrderBy(key => key.Tenant, StringComparer.Ordinal).ThenBy(key => key.Id, StringComparer.Ordinal)];
    }

    private async Task<TableEntity> EntityAsync(ApiKey key, CancellationToken cancel)
    {
        var entity = new TableEntity(StorageKey.Of(key.Id), Row);
        await values.PutAsync(entity, key, cancel).ConfigureAwait(false);
        return entity;
    }
}
