using Azure.Data.Tables;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Lines of lists of verifications; their row keys sort the latest first.</summary>
internal sealed class ListLines(AzureAccount account)
{
    private const string Row = "line", Id = "Id", VerifiedAt = "VerifiedAt";

    private readonly TableClient table = account.Table(AzureTable.Lists);

    /// <summary>Lists that hold a few verifications each, of which there are very many.</summary>
    internal static bool IsOwnPartition(string list) =>
        list.StartsWith("number:", StringComparison.Ordinal) || list.StartsWith("document:", StringComparison.Ordinal);

    internal static TableEntity Line(string partition, string list, string id, DateTimeOffset at) =>
        new(partition, StorageKey.Of(Row, list, StorageKey.NewestFirst(at), id)) { [Id] = id, [VerifiedAt] = at };

    internal Task AddAsync(string tenant, string list, string id, DateTimeOffset at, CancellationToken cancel) =>
        table.UpsertEntityAsync(Line(StorageKey.Of(tenant, list), list, id, at), TableUpdateMode.Replace, cancel);

    internal Task<List<ListedVerification>> ReadAsync(string tenant, string list, ListedVerification? after, int most, CancellationToken cancel) =>
        ReadAsync(table, StorageKey.Of(tenant, list), list, after, most, cancel);

    internal static async Task<List<ListedVerification>> ReadAsync(
        TableClient table, string partition, string list, ListedVerification? after, int most, CancellationToken cancel)
    {
        var from = after is null ? StorageKey.Of(Row, list) : StorageKey.Of(Row, list, StorageKey.NewestFirst(after.VerifiedAt), after.Id);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {from} and RowKey lt {StorageKey.After(Row, list)}");
        var lines = new List<ListedVerification>();
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, Math.Min(most, 1000), [Id, VerifiedAt], cancel).ConfigureAwait(false))
        {
            lines.Add(new(entity.GetString(Id), entity.GetDateTimeOffset(VerifiedAt)!.Value));
            if (lines.Count == most)
                break;
        }

        return lines;
    }
}
