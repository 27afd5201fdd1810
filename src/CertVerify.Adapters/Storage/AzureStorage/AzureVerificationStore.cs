using Azure.Data.Tables;
using CertVerify.Adapters.Signing;
using CertVerify.Core.Receipts;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>
/// Verifications, spread over the shards of their tenant. In the same shard, and written in the same transaction, stand the receipt, with which the strand of the
/// shard grows, and the lines of the lists that grow with every verification; lists of one number or one document are partitions of their own. Whose a verification
/// is stands under its id where it is not the local tenant's. What stands elsewhere is written first: a verification that is there lacks no line.
/// </summary>
internal sealed class AzureVerificationStore(AzureAccount account, AzureReceiptStore chain, ReceiptMaker receipts) : IVerificationStore
{
    /// <summary>The verification, its receipt and the end of its strand.</summary>
    private const int Always = 3;

    private const string Whose = "whose", Tenant = "Tenant";

    private readonly TableClient verifications = account.Table(AzureTable.Verifications), addresses = account.Table(AzureTable.Addresses);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));
    private readonly ListLines lines = new(account);
    private readonly Turns turns = new();

    public async Task SaveAsync(Verification verification, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(verification);
        var (tenant, id, at) = (verification.Tenant, verification.Id, verification.VerifiedAt);
        var sealing = new SealedVerification(verification);
        var shard = VerificationShard.Of(tenant, id);
        var entity = new TableEntity(shard.Partition, VerificationShard.Row(id)).Marked();
        await values.PutBytesAsync(entity, sealing.Json, cancel).ConfigureAwait(false);
        var beside = BodyKey.Of(verification).Prepend(ListKey.All).Distinct()
            .Select(list => TableWrites.Putting(ListLines.Line(shard.Partition, list, id, at))).ToList();

        foreach (var rest in beside.Skip(TableWrites.MostAtOnce - Always).Chunk(TableWrites.MostAtOnce))
            await verifications.SubmitTransactionAsync(rest, cancel).ConfigureAwait(false);
        var elsewhere = ListKey.Of(verification).Select(list => lines.AddAsync(tenant, list, id, at, cancel)).Append(AddAddressAsync(tenant, id, cancel));
        await Task.WhenAll(elsewhere).ConfigureAwait(false);
        using (await turns.WaitAsync(shard.Partition, cancel).ConfigureAwait(false))
            await AppendAsync(shard, entity, sealing, [.. beside.Take(TableWrites.MostAtOnce - Always)], cancel).ConfigureAwait(false);
    }

    public async Task<Verification?> FindAsync(string tenant, string id, CancellationToken cancel) =>
        await verifications.FindAsync(VerificationShard.Of(tenant, id).Partition, VerificationShard.Row(id), cancel).ConfigureAwait(false) is { } found
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
        var shards = await Task.WhenAll(Enumerable.Range(0, VerificationShard.Count)
            .Select(shard => ListLines.ReadAsync(verifications, VerificationShard.Of(tenant, shard).Partition, list, after, most, cancel))).ConfigureAwait(false);
        return [.. shards.SelectMany(shard => shard).OrderByDescending(line => line.VerifiedAt).ThenBy(line => line.Id, StringComparer.Ordinal).Take(most)];
    }

    private Task AddAddressAsync(string tenant, string id, CancellationToken cancel) => tenant == Tenants.Local
        ? Task.CompletedTask
        : addresses.UpsertEntityAsync(new TableEntity(StorageKey.Of(id), Whose) { [Tenant] = tenant }, TableUpdateMode.Replace, cancel);

    /// <summary>Another instance may make the strand longer meanwhile; then the receipt names that one, and is signed anew.</summary>
    private async Task AppendAsync(VerificationShard shard, TableEntity entity, SealedVerification sealing, IReadOnlyList<TableTransactionAction> beside, CancellationToken cancel)
    {
        var id = sealing.Verification.Id;
        while (true)
        {
            var end = await chain.EndAsync(shard, cancel).ConfigureAwait(false);
            var receipt = await receipts.MakeAsync(sealing, ChainHead.Next(shard.Number, end.Head), cancel).ConfigureAwait(false);
            var link = await chain.AppendingAsync(end, entity, id, receipt, cancel).ConfigureAwait(false);
            if (await verifications.TryAsync(entity, [TableWrites.Adding(entity), .. link, .. beside], cancel).ConfigureAwait(false))
                return;
            if (await verifications.FindAsync(entity.PartitionKey, entity.RowKey, cancel, TableWrites.Mark).ConfigureAwait(false) is not null)
                throw new InvalidOperationException($"There is a verification {id} already.");
        }
    }
}
