namespace CertVerify.Adapters.Storage;

/// <summary>Keeps the files that were verified, once each. Found by tenant (partition) and the SHA-256 of their bytes (row).</summary>
public interface IDocumentStore
{
    /// <summary>Keeps the bytes, or notes that they came again when they are kept already.</summary>
    Task KeepAsync(string tenant, string sha256, ReadOnlyMemory<byte> content, DateTimeOffset now, CancellationToken cancel);

    Task<byte[]?> FindAsync(string tenant, string sha256, CancellationToken cancel);

    /// <summary>Deletes the documents of all tenants that came last before a time.</summary>
    /// <returns>How many.</returns>
    Task<int> DeleteLastSeenBeforeAsync(DateTimeOffset time, CancellationToken cancel);
}
