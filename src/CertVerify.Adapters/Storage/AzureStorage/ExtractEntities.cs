using System.Globalization;
using Azure;
using Azure.Data.Tables;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>
/// How the extracts of a tenant stand, in one partition, so that a switch changes all of it or nothing: for each register the extract that is read, and
/// for each extract its state and its portions.
/// </summary>
internal sealed class ExtractEntities(AzureAccount account)
{
    internal const string State = "State", Filling = "filling", Current = "current", Previous = "previous", Dropped = "dropped", DroppedAt = "DroppedAt";

    internal const string Fingerprint = "Fingerprint", Through = "Through", Accepted = "Accepted", Rejected = "Rejected", Tenant = "Tenant", Register = "Register", Import = "Import";

    /// <summary>Of a portion: its blob, and the last line of the file among the rows it leaves out.</summary>
    internal const string Blob = "Blob", LastRejected = "LastRejected";

    /// <summary>Which partitions of the index an extract has rows in, a bit for each, by version of the keys.</summary>
    internal const string PartitionsOf = "Partitions";

    private const string CurrentRow = "current", ExtractRow = "extract", PortionRow = "portion";

    internal TableClient Table { get; } = account.Table(AzureTable.Registers);

    internal static string Partition(string tenant) => StorageKey.Of(tenant);

    internal static TableEntity NewCurrent(string tenant, ExtractKey extract, string fingerprint) =>
        new(Partition(tenant), StorageKey.Of(CurrentRow, extract.RegisterId)) { [Tenant] = tenant, [Register] = extract.RegisterId, [Import] = extract.ImportId, [Fingerprint] = fingerprint };

    internal static TableEntity NewExtract(string tenant, ExtractKey extract, string fingerprint) =>
        new(Partition(tenant), StorageKey.Of(ExtractRow, extract.RegisterId, extract.ImportId))
        {
            [Tenant] = tenant, [Register] = extract.RegisterId, [Import] = extract.ImportId, [Fingerprint] = fingerprint,
            [State] = Filling, [Through] = 0L, [Accepted] = 0, [Rejected] = 0,
        };

    internal static TableEntity NewPortion(string tenant, Filling before, string blob, RejectedRow? lastRejected) =>
        new(Partition(tenant), StorageKey.Of(PortionRow, before.Key.RegisterId, before.Key.ImportId, before.Through.ToString("D19", CultureInfo.InvariantCulture)))
        {
            [Blob] = blob, [LastRejected] = lastRejected?.Line ?? 0L,
        };

    internal static ExtractKey Key(TableEntity entity) => new(entity.GetString(Register), entity.GetString(Import));

    internal Task<TableEntity?> CurrentOfAsync(string tenant, string register, CancellationToken cancel) =>
        Table.FindAsync(Partition(tenant), StorageKey.Of(CurrentRow, register), cancel);

    internal Task<TableEntity?> ExtractOfAsync(string tenant, ExtractKey extract, CancellationToken cancel) =>
        Table.FindAsync(Partition(tenant), StorageKey.Of(ExtractRow, extract.RegisterId, extract.ImportId), cancel);

    /// <summary>Of every register, in the order of their ids.</summary>
    internal Task<List<TableEntity>> AllCurrentAsync(string tenant, CancellationToken cancel) => WithinAsync(tenant, [CurrentRow], cancel);

    /// <summary>Of one register, the oldest first.</summary>
    internal Task<List<TableEntity>> ExtractsOfAsync(string tenant, string register, CancellationToken cancel) => WithinAsync(tenant, [ExtractRow, register], cancel);

    /// <summary>In the order in which they were added.</summary>
    internal Task<List<TableEntity>> PortionsOfAsync(string tenant, ExtractKey extract, CancellationToken cancel) =>
        WithinAsync(tenant, [PortionRow, extract.RegisterId, extract.ImportId], cancel);

    /// <summary>Of every register of every tenant.</summary>
    internal async Task<List<TableEntity>> EveryCurrentAsync(CancellationToken cancel) => await ListAsync(
        $"RowKey gt {StorageKey.Of(CurrentRow)} and RowKey lt {StorageKey.After(CurrentRow)}", cancel).ConfigureAwait(false);

    /// <summary>The extracts of all tenants that were let go before a time.</summary>
    internal async Task<List<TableEntity>> DroppedBeforeAsync(DateTimeOffset time, CancellationToken cancel) => await ListAsync(
        $"RowKey gt {StorageKey.Of(ExtractRow)} and RowKey lt {StorageKey.After(ExtractRow)} and State eq {Dropped} and DroppedAt lt {time}", cancel).ConfigureAwait(false);

    private Task<List<TableEntity>> WithinAsync(string tenant, string[] prefix, CancellationToken cancel) => ListAsync(
        $"PartitionKey eq {Partition(tenant)} and RowKey gt {StorageKey.Of(prefix)} and RowKey lt {StorageKey.After(prefix)}", cancel);

    private async Task<List<TableEntity>> ListAsync(FormattableString filter, CancellationToken cancel)
    {
        var found = new List<TableEntity>();
        await foreach (var entity in Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter(filter), cancellationToken: cancel).ConfigureAwait(false))
            found.Add(entity);
        return found;
    }
}
