using Azure;
using Azure.Data.Tables;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Answered requests, each in a partition of its own.</summary>
internal sealed class AzureRequestStore(AzureAccount account) : IRequestStore
{
    private const string Row = "request", Sha256 = "Sha256", Verification = "Verification", At = "At";

    private readonly TableClient table = account.Table(AzureTable.Requests);

    public async Task<AnsweredRequest?> FindAsync(string tenant, string key, CancellationToken cancel) =>
        await table.FindAsync(Partition(tenant, key), Row, cancel).ConfigureAwait(false) is { } found
            ? new(found.GetString(Sha256), found.GetString(Verification), found.GetDateTimeOffset(At)!.Value)
            : null;

    public async Task<AnsweredRequest> RememberAsync(string tenant, string key, AnsweredRequest request, CancellationToken cancel)
    {
        try
        {
            var entity = new TableEntity(Partition(tenant, key), Row) { [Sha256] = request.Sha256, [Verification] = request.AnswerId, [At] = request.At };
            await table.AddEntityAsync(entity, cancel).ConfigureAwait(false);
            return request;
        }
        catch (RequestFailedException taken) when (taken.IsTooLate())
        {
            return (await FindAsync(tenant, key, cancel).ConfigureAwait(false))!;
        }
    }

    public async Task ForgetBeforeAsync(DateTimeOffset time, CancellationToken cancel) =>
        await table.DeleteEachAsync(TableClient.CreateQueryFilter($"At lt {time}"), (_, _) => Task.CompletedTask, cancel).ConfigureAwait(false);

    private static string Partition(string tenant, string key) => StorageKey.Of(tenant, StorageKey.Digest(key));
}
