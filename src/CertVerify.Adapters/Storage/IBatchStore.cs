using CertVerify.Core.Batches;

namespace CertVerify.Adapters.Storage;

/// <summary>Keeps batches and their items: found by tenant and id (partition), the items beside it (row: position).</summary>
public interface IBatchStore
{
    /// <summary>The most items that one step may change.</summary>
    const int MostAtOnce = 50;

    /// <summary>Keeps a batch with all its items, unless one with this id is kept already; done when it is safe.</summary>
    Task AddAsync(Batch batch, IReadOnlyList<BatchItem> items, CancellationToken cancel);

    Task<KeptBatch?> FindAsync(string tenant, string id, CancellationToken cancel);

    /// <summary>The items after a position, in their order.</summary>
    Task<IReadOnlyList<BatchItem>> ItemsAsync(string tenant, string id, int after, int most, CancellationToken cancel);

    /// <summary>Takes a batch further together with the items that were done, at most <see cref="MostAtOnce"/>: all of it or nothing.</summary>
    /// <returns>False when the batch is no longer in the version given; nothing was written then.</returns>
    Task<bool> MoveAsync(Batch batch, IReadOnlyList<BatchItem> done, string version, CancellationToken cancel);

    /// <summary>Batches of all tenants that are not over; may name one that is over since.</summary>
    Task<IReadOnlyList<BatchKey>> UnfinishedAsync(int most, CancellationToken cancel);

    /// <summary>Deletes batches of all tenants that have been over since before a time, with their items; their verifications stay.</summary>
    Task DeleteOverBeforeAsync(DateTimeOffset time, CancellationToken cancel);
}

/// <summary>Names a batch.</summary>
public sealed record BatchKey(string Tenant, string Id);

/// <summary>A batch and the version it was read in.</summary>
public sealed record KeptBatch(Batch Batch, string Version);
