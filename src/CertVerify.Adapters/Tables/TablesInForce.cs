using CertVerify.Adapters.Storage;
using CertVerify.Core.Tables;
using CertVerify.Core.Tables.Revisions;

namespace CertVerify.Adapters.Tables;

/// <summary>The shipped tables with every revision in force laid over them; whoever asks gets one state of them, whole.</summary>
/// <param name="shipped">What the revisions are laid over.</param>
public sealed class TablesInForce(CuratedTables shipped, ITableRevisionStore store, TimeProvider clock)
{
    /// <summary>Another process may bring a revision into force; that is seen so long after it at the latest.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    private volatile State current = new(-1, shipped);
    private long lookedAt = long.MinValue;

    /// <summary>The tables as they stand now.</summary>
    public async Task<CuratedTables> NowAsync(CancellationToken cancel)
    {
        var last = Interlocked.Read(ref lookedAt);
        return last != long.MinValue && clock.GetElapsedTime(last) < LookEvery ? current.Tables : (await LookAsync(cancel).ConfigureAwait(false)).Tables;
    }

    /// <summary>Compares a published list with the tables as they stand now, and keeps the proposal for review.</summary>
    public async Task<(KeptRevision? Kept, IReadOnlyList<ListFault> Faults)> ProposeAsync(PublishedList list, CancellationToken cancel)
    {
        var now = await LookAsync(cancel).ConfigureAwait(false);
        var (revision, faults) = Proposal.Of(now.Tables, list);
        return revision is null ? (null, faults) : (await store.ProposeAsync(revision, clock.GetUtcNow(), cancel).ConfigureAwait(false), []);
    }

    /// <summary>Brings a revision into force.</summary>
    public Task<Decision> ApplyAsync(string id, CancellationToken cancel) => DecideAsync(id, RevisionState.InForce, cancel);

    /// <summary>Takes a revision out of force; the rows beneath it stand again.</summary>
    public Task<Decision> UndoAsync(string id, CancellationToken cancel) => DecideAsync(id, RevisionState.Undone, cancel);

    private async Task<Decision> DecideAsync(string id, RevisionState wanted, CancellationToken cancel)
    {
        if (await store.FindAsync(id, cancel).ConfigureAwait(false) is not { } kept)
            return Decision.NotFound;
        if (kept.State == wanted)
            return Decision.Done;
        var now = await LookAsync(cancel).ConfigureAwait(false);
        if (wanted is RevisionState.InForce && kept.Revision.Onto != now.Tables.Fingerprint || wanted is RevisionState.Undone && kept.State is RevisionState.Proposed)
            return Decision.Outdated;
        var decided = await store.DecideAsync(id, wanted, now.Turn, clock.GetUtcNow(), cancel).ConfigureAwait(false);
        await LookAsync(cancel).ConfigureAwait(false);
        return decided ? Decision.Done : Decision.Outdated;
    }

    private async Task<State> LookAsync(CancellationToken cancel)
    {
        var at = clock.GetTimestamp();
        if (await store.TurnAsync(cancel).ConfigureAwait(false) != current.Turn)
        {
            var inForce = await store.InForceAsync(cancel).ConfigureAwait(false);
            current = new(inForce.Turn, inForce.Revisions.Aggregate(shipped, (tables, revision) => tables.Revised(revision)));
        }

        Interlocked.Exchange(ref lookedAt, at);
        return current;
    }

    private sealed record State(long Turn, CuratedTables Tables);
}

/// <summary>What came of applying or undoing a revision.</summary>
public enum Decision
{
    Done,
    NotFound,

    /// <summary>The tables are no longer those it was compared with, or it never was in force.</summary>
    Outdated,
}
