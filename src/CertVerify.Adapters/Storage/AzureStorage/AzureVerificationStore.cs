using Azure.Data.Tables;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>
/// Verifications, spread over the shards of their tenant. In the same shard, and written in the same transaction, stand the lines of the lists that grow with
/// every verification; lists of one number or one document are partitions of their own. Whose a verification is stands under its id where it is not the local tenant's.
/// </summary>
internal sealed class AzureVerificationStore(AzureAccount account) : IVerificationStore
{
    /// <summary>At 1,000 verifications a second each shard takes 63 transactions a second.</summary>
    internal const int Shards = 16;

    private const string Whose = "whose", Tenant = "Tenant";

    private readonly TableClient verifications = account.Table(AzureTable.Verifications), addresses = account.Table(AzureTable.Addresses);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));
    private readonly ListLines lines = new(account);

    public async Task SaveAsync(Verification verification, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(verification);
        var (tenant, id, at) = (verification.Tenant, verification.Id, verification.VerifiedAt);
        var entity = new TableEntity(Partition(tenant, id), Row(id)).Marked();
        await values.PutAsync(entity, verification, cancel).ConfigureAwait(false);
        var beside = BodyKey.Of(verification).Prepend(ListKey.All).Distinct()
            .Select(list => TableWrites.Putting(ListLines.Line(entity.PartitionKey, list, id, at))).ToList();

        var together = beside.Take(TableWrites.MostAtOnce - 1).Prepend(TableWrites.Adding(entity));
        if (!await verifications.TryAsync(entity, together, cancel).ConfigureAwait(false))
            throw new InvalidOperationException($"There is a verification {id} already.");
        foreach (var rest in beside.Skip(TableWrites.MostAtOnce - 1).Chunk(TableWrites.MostAtOnce))
            await verifications.SubmitTransactionAsync(rest, cancel).ConfigureAwait(false);
        var elsewhere = ListKey.Of(verification).Select(list => lines.AddAsync(tenant, list, id, at, cancel)).Append(AddAddressAsync(tenant, id, cancel));
        await Task.WhenAll(elsewhere).ConfigureAwait(false);
    }

    public async Task<Verification?> FindAsync(string tenant, string id, CancellationToken cancel) =>
        await verifications.FindAsync(Partition(tenant, id), Row(id), cancel).ConfigureAwait(false) is { } found
            ? await values.TakeAsync<Verification>(found, cancel).ConfigureAwait(false)
            : null;

    public async Task<Verification?> FindByAddressAsync(string id, CancellationToken cancel)
    {
        if (await FindAsync(Tenants.Local, id, cancel).ConfigureAwait(false) is { } local)
            return local;
        var whose = await addresses.FindAsync(StorageKey.Of(id), Whose, cancel).ConfigureAwait(false);
        return whose is null ? null : await FindAsync(whose.GetString(Tenant), id, cancel).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<TouchedVerification>> FindAboutAsync(string tenant, IReadOnlyCollection<string> bodies, int most, CancellationToken cancel)
    {
        var touched = new List<TouchedVerification>();
        foreach (var body in bodies)
            touched.AddRange((await ListAsync(tenant, body, null, most, cancel).ConfigureAwait(false)).Select(line => new TouchedVerification(line.Id, line.VerifiedAt, body)));
        return [.. touched.DistinctBy(one => one.Id).OrderByDescending(one => one.VerifiedAt).Take(most)];
    }

    public async Task<IReadOnlyList<ListedVerification>> ListAsync(string tenant, string list, ListedVerification? after, int most, CancellationToken cancel)
    {
        if (ListLines.IsOwnPartition(list))
            return await lines.ReadAsync(tenant, list, after, most, cancel).ConfigureAwait(false);
        var shards = await Task.WhenAll(Enumerable.Range(0, Shards)
            .Select(shard => ListLines.ReadAsync(verifications, Shard(tenant, StorageKey.Shard(shard)), list, after, most, cancel))).ConfigureAwait(false);
        return [.. shards.SelectMany(shard => shard).OrderByDescending(line => line.VerifiedAt).ThenBy(line => line.Id, StringComparer.Ordinal).Take(most)];
    }

    private Task AddAddressAsync(string tenant, string id, CancellationToken cancel) => tenant == Tenants.Local
        ? Task.CompletedTask
        : addresses.UpsertEntityAsync(new TableEntity(StorageKey.Of(id), Whose) { [Tenant] = tenant }, TableUpdateMode.Replace, cancel);

    private static string Partition(string tenant, string id) => Shard(tenant, StorageKey.Shard(id, Shards));

    private static string Shard(string tenant, string shard) => StorageKey.Of(tenant, shard);

    private static string Row(string id) => StorageKey.Of("verification", id);
}
