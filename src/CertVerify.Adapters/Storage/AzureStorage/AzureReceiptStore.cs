using System.Globalization;
using System.Text;
using Azure.Data.Tables;
using CertVerify.Adapters.Signing;
using CertVerify.Core.Receipts;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Receipts, in the shard of their verification; each shard is a strand of the chain and has one entity that says where it ends.</summary>
internal sealed class AzureReceiptStore(AzureAccount account) : IReceiptStore
{
    private const string Row = "receipt", Head = "head", Position = "Position", Sha256 = "Sha256", Id = "Id";

    private readonly TableClient table = account.Table(AzureTable.Verifications);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));

    public int Strands => VerificationShard.Count;

    public async Task<KeptReceipt?> FindAsync(string tenant, string verificationId, CancellationToken cancel)
    {
        var shard = VerificationShard.Of(tenant, verificationId);
        var verification = await table.FindAsync(shard.Partition, VerificationShard.Row(verificationId), cancel, Position).ConfigureAwait(false);
        var found = verification?.GetInt64(Position) is { } position ? await FindAsync(tenant, shard.Number, position, cancel).ConfigureAwait(false) : null;
        return found?.VerificationId == verificationId ? found : null;
    }

    public async Task<KeptReceipt?> FindAsync(string tenant, int strand, long position, CancellationToken cancel) =>
        strand is >= 0 and < VerificationShard.Count && await table.FindAsync(VerificationShard.Of(tenant, strand).Partition, RowAt(position), cancel).ConfigureAwait(false) is { } found
            ? await ReadAsync(found, cancel).ConfigureAwait(false)
            : null;

    public async Task<IReadOnlyList<KeptReceipt>> ReadAsync(string tenant, int strand, long after, int most, CancellationToken cancel)
    {
        var partition = VerificationShard.Of(tenant, strand).Partition;
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey gt {RowAt(after)} and RowKey lt {StorageKey.After(Row)}");
        var receipts = new List<KeptReceipt>();
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, most, cancellationToken: cancel).ConfigureAwait(false))
        {
            receipts.Add(await ReadAsync(entity, cancel).ConfigureAwait(false));
            if (receipts.Count == most)
                break;
        }

        return receipts;
    }

    public async Task<ChainHead?> HeadAsync(string tenant, int strand, CancellationToken cancel) =>
        (await EndAsync(VerificationShard.Of(tenant, strand), cancel).ConfigureAwait(false)).Head;

    public async Task<string?> VerificationSha256Async(string tenant, string verificationId, CancellationToken cancel) =>
        await table.FindAsync(VerificationShard.Of(tenant, verificationId).Partition, VerificationShard.Row(verificationId), cancel).ConfigureAwait(false) is { } found
            ? SignedReceipt.Sha256Of(await values.TakeBytesAsync(found, cancel).ConfigureAwait(false))
            : null;

    /// <summary>Where a strand ends now.</summary>
    internal async Task<StrandEnd> EndAsync(VerificationShard strand, CancellationToken cancel)
    {
        var entity = await table.FindAsync(strand.Partition, Head, cancel).ConfigureAwait(false);
        return new(entity, entity is null ? null : new(strand.Number, entity.GetInt64(Position)!.Value, entity.GetString(Sha256)));
    }

    /// <summary>What is to be written, with its verification, to make the strand longer; it fails when another has done so since the end was read.</summary>
    internal async Task<IReadOnlyList<TableTransactionAction>> AppendingAsync(StrandEnd end, TableEntity verification, string id, SignedReceipt receipt, CancellationToken cancel)
    {
        var partition = verification.PartitionKey;
        verification[Position] = receipt.Place.Position;
        var entity = new TableEntity(partition, RowAt(receipt.Place.Position)) { [Id] = id };
        await values.PutBytesAsync(entity, Encoding.ASCII.GetBytes(receipt.Jws), cancel).ConfigureAwait(false);
        var head = new TableEntity(partition, Head) { [Position] = receipt.Place.Position, [Sha256] = receipt.Sha256 };
        return [TableWrites.Adding(entity), TableWrites.InPlaceOf(end.Entity, head)];
    }

    private async Task<KeptReceipt> ReadAsync(TableEntity entity, CancellationToken cancel) => new(
        long.Parse(entity.RowKey.Split('|')[1], CultureInfo.InvariantCulture), entity.GetString(Id),
        Encoding.ASCII.GetString(await values.TakeBytesAsync(entity, cancel).ConfigureAwait(false)));

    private static string RowAt(long position) => StorageKey.Of(Row, position.ToString("D12", CultureInfo.InvariantCulture));
}

/// <summary>The end of a strand as it was read.</summary>
/// <param name="Entity">Null while the strand is empty.</param>
internal sealed record StrandEnd(TableEntity? Entity, ChainHead? Head);
