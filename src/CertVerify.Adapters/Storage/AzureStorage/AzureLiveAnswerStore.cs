using Azure.Data.Tables;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Answers of live registers, each in a partition of its own.</summary>
internal sealed class AzureLiveAnswerStore(AzureAccount account) : ILiveAnswerStore
{
    private const string Row = "answer", AskedAt = "AskedAt";

    private readonly TableClient table = account.Table(AzureTable.Answers);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));

    public async Task<LiveAnswer<TRecord>?> FindAsync<TRecord>(string tenant, string register, string question, CancellationToken cancel) =>
        await table.FindAsync(Partition(tenant, register, question), Row, cancel).ConfigureAwait(false) is { } found
            ? await values.TakeAsync<LiveAnswer<TRecord>>(found, cancel).ConfigureAwait(false)
            : null;

    public async Task KeepAsync<TRecord>(string tenant, string register, string question, LiveAnswer<TRecord> answer, CancellationToken cancel)
    {
        var entity = new TableEntity(Partition(tenant, register, question), Row) { [AskedAt] = answer.AskedAt };
        await values.PutAsync(entity, answer, cancel).ConfigureAwait(false);
        await table.UpsertEntityAsync(entity, TableUpdateMode.Replace, cancel).ConfigureAwait(false);
    }

    public Task ForgetBeforeAsync(DateTimeOffset time, CancellationToken cancel) =>
        table.DeleteEachAsync(TableClient.CreateQueryFilter($"AskedAt lt {time}"), values.DropAsync, cancel);

    private static string Partition(string tenant, string register, string question) => StorageKey.Of(tenant, register, StorageKey.Digest(question));
}
