using Azure.Data.Tables;
using CertVerify.Adapters.Registries.Importing;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Imports, a partition for each tenant.</summary>
internal sealed class AzureImportStore(AzureAccount account) : IImportStore
{
    private const string State = "State";

    private readonly TableClient table = account.Table(AzureTable.Imports);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));

    public async Task SaveAsync(string tenant, ImportOperation operation, CancellationToken cancel)
    {
        var entity = new TableEntity(StorageKey.Of(tenant), StorageKey.Of(operation.Id)) { [State] = operation.State.ToString() };
        await values.PutAsync(entity, operation, cancel).ConfigureAwait(false);
        await table.UpsertEntityAsync(entity, TableUpdateMode.Replace, cancel).ConfigureAwait(false);
    }

    public async Task<ImportOperation?> FindAsync(string tenant, string id, CancellationToken cancel) =>
        await table.FindAsync(StorageKey.Of(tenant), StorageKey.Of(id), cancel).ConfigureAwait(false) is { } found
            ? await values.TakeAsync<ImportOperation>(found, cancel).ConfigureAwait(false)
            : null;

    public async Task<IReadOnlyList<ImportOperation>> UnfinishedAsync(string tenant, CancellationToken cancel)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {StorageKey.Of(tenant)} and (State eq {nameof(ImportState.Waiting)} or State eq {nameof(ImportState.Running)})");
        var unfinished = new List<ImportOperation>();
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, cancellationToken: cancel).ConfigureAwait(false))
            unfinished.Add(await values.TakeAsync<ImportOperation>(entity, cancel).ConfigureAwait(false));
        return unfinished;
    }
}
