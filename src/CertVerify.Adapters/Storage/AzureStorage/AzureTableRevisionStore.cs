using Azure.Data.Tables;
using CertVerify.Core.Tables.Revisions;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Revisions of the curated tables in one partition, beside the entity that counts the turns; a decision changes both or neither.</summary>
internal sealed class AzureTableRevisionStore(AzureAccount account) : ITableRevisionStore
{
    private const string Partition = "revisions", Counter = "turn", First = "revision", State = "State", Turn = "Turn", ProposedAt = "ProposedAt", DecidedAt = "DecidedAt";

    private readonly TableClient table = account.Table(AzureTable.Revisions);
    private readonly LargeValue values = new(account.Container(AzureContainer.Large));

    public async Task<KeptRevision> ProposeAsync(TableRevision revision, DateTimeOffset now, CancellationToken cancel)
    {
        if (await FindAsync(revision.Id, cancel).ConfigureAwait(false) is { } before)
            return before;
        var entity = new TableEntity(Partition, Row(revision.Id)) { [State] = nameof(RevisionState.Proposed), [Turn] = 0L, [ProposedAt] = now }.Marked();
        await values.PutAsync(entity, revision, cancel).ConfigureAwait(false);
        await table.TryAsync(entity, [TableWrites.Adding(entity)], cancel).ConfigureAwait(false);
        return (await FindAsync(revision.Id, cancel).ConfigureAwait(false))!;
    }

    public async Task<IReadOnlyList<KeptRevision>> ListAsync(CancellationToken cancel) =>
        [.. (await AllAsync(cancel).ConfigureAwait(false)).Select(row => row.Kept).OrderByDescending(kept => kept.ProposedAt)];

    public async Task<KeptRevision?> FindAsync(string id, CancellationToken cancel) =>
        await table.FindAsync(Partition, Row(id), cancel).ConfigureAwait(false) is { } found ? await ReadAsync(found, cancel).ConfigureAwait(false) : null;

    public async Task<long> TurnAsync(CancellationToken cancel) => TurnOf(await table.FindAsync(Partition, Counter, cancel).ConfigureAwait(false));

    public async Task<RevisionsInForce> InForceAsync(CancellationToken cancel)
    {
        while (true)
        {
            var turn = await TurnAsync(cancel).ConfigureAwait(false);
            var rows = await AllAsync(cancel).ConfigureAwait(false);
            if (await TurnAsync(cancel).ConfigureAwait(false) == turn)
                return new(turn, [.. rows.Where(row => row.Kept.State is RevisionState.InForce).OrderBy(row => row.Turn).Select(row => row.Kept.Revision)]);
        }
    }

    public async Task<bool> DecideAsync(string id, RevisionState state, long atTurn, DateTimeOffset now, CancellationToken cancel)
    {
        var counter = await table.FindAsync(Partition, Counter, cancel).ConfigureAwait(false);
        var revision = await table.FindAsync(Partition, Row(id), cancel).ConfigureAwait(false);
        if (TurnOf(counter) != atTurn || revision is null || revision.GetString(State) == state.ToString())
            return false;
        revision.Marked();
        (revision[State], revision[Turn], revision[DecidedAt]) = (state.ToString(), atTurn + 1, now);
        var next = new TableEntity(Partition, Counter) { [Turn] = atTurn + 1 };
        return await table.TryAsync(
            revision,
            [TableWrites.Replacing(revision, revision.ETag), TableWrites.InPlaceOf(counter, next)],
            cancel).ConfigureAwait(false);
    }

    private async Task<List<(long Turn, KeptRevision Kept)>> AllAsync(CancellationToken cancel)
    {
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {Partition} and RowKey gt {StorageKey.Of(First)} and RowKey lt {StorageKey.After(First)}");
        var rows = new List<(long, KeptRevision)>();
        await foreach (var entity in table.QueryAsync<TableEntity>(filter, cancellationToken: cancel).ConfigureAwait(false))
            rows.Add((TurnOf(entity), await ReadAsync(entity, cancel).ConfigureAwait(false)));
        return rows;
    }

    private async Task<KeptRevision> ReadAsync(TableEntity entity, CancellationToken cancel) => new(
        await values.TakeAsync<TableRevision>(entity, cancel).ConfigureAwait(false),
        Enum.Parse<RevisionState>(entity.GetString(State)),
        entity.GetDateTimeOffset(ProposedAt)!.Value,
        entity.GetDateTimeOffset(DecidedAt));

    private static long TurnOf(TableEntity? entity) => entity?.GetInt64(Turn) ?? 0;

    private static string Row(string id) => StorageKey.Of(First, id);
}
