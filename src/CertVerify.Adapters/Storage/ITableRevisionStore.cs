using CertVerify.Core.Tables.Revisions;

namespace CertVerify.Adapters.Storage;

/// <summary>Keeps what operators proposed for the curated tables and what became of it. The tables are the service's, not a tenant's.</summary>
public interface ITableRevisionStore
{
    /// <summary>Keeps a proposal; the same one again is the one that is kept already.</summary>
    Task<KeptRevision> ProposeAsync(TableRevision revision, DateTimeOffset now, CancellationToken cancel);

    /// <summary>All of them, the latest proposed first.</summary>
    Task<IReadOnlyList<KeptRevision>> ListAsync(CancellationToken cancel);

    Task<KeptRevision?> FindAsync(string id, CancellationToken cancel);

    /// <summary>How often a revision came into force or was undone; tells whether the tables are still those that were read.</summary>
    Task<long> TurnAsync(CancellationToken cancel);

    /// <summary>Those in force, in the order in which they came into force, with the turn at which that was so.</summary>
    Task<RevisionsInForce> InForceAsync(CancellationToken cancel);

    /// <summary>Brings a revision into force or undoes it, unless another change came in between; false when one did.</summary>
    /// <param name="atTurn">The turn at which this was decided.</param>
    Task<bool> DecideAsync(string id, RevisionState state, long atTurn, DateTimeOffset now, CancellationToken cancel);
}

/// <summary>What became of a proposal.</summary>
public enum RevisionState
{
    Proposed,
    InForce,
    Undone,
}

/// <summary>A revision and what became of it.</summary>
/// <param name="DecidedAt">When it last came into force or was undone; null while it is only proposed.</param>
public sealed record KeptRevision(TableRevision Revision, RevisionState State, DateTimeOffset ProposedAt, DateTimeOffset? DecidedAt);

/// <summary>The revisions that make the tables what they are at a turn.</summary>
public sealed record RevisionsInForce(long Turn, IReadOnlyList<TableRevision> Revisions);
