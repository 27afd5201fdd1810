using CertVerify.Adapters.Storage.Searching;

namespace CertVerify.Adapters.Storage;

/// <summary>
/// The published extracts as they are searched by holder. What is kept under one key is one partition, so that each call of <see cref="UnderAsync"/> is one
/// query, on SQLite as on a table service.
/// </summary>
public interface IHolderIndex
{
    /// <summary>The extracts that are read now; kept in memory between searches.</summary>
    Task<IReadOnlyList<IndexedExtract>> ExtractsAsync(string tenant, CancellationToken cancel);

    /// <summary>The rows under one key, of these extracts.</summary>
    Task<IReadOnlyList<IndexedRow>> UnderAsync(string tenant, IReadOnlyList<IndexedExtract> extracts, ulong key, CancellationToken cancel);
}

/// <summary>An extract and what its index holds.</summary>
/// <param name="Id">Short, the store's own.</param>
public sealed record IndexedExtract(long Id, RegisterExtract Extract, KeyDigest Digest, int BucketBits);

/// <summary>A row that was found under a key.</summary>
/// <param name="Extract">Where it belongs.</param>
/// <param name="Row">Its number in the extract.</param>
/// <param name="Holders">The names of its holder as they are searched.</param>
/// <param name="Json">The record.</param>
public sealed record IndexedRow(IndexedExtract Extract, int Row, IReadOnlyList<string> Holders, string Json);
