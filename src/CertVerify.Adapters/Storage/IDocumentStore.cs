namespace CertVerify.Adapters.Storage;

/// <summary>Keeps the files that were verified, once each. Found by tenant (partition) and the SHA-256 of their bytes (row).</summary>
public interface IDocumentStore
{
    /// <summary>Does nothing when the same bytes are kept already.</summary>
    Task KeepAsync(string tenant, string sha256, ReadOnlyMemory<byte> content, CancellationToken cancel);

    Task<byte[]?> FindAsync(string tenant, string sha256, CancellationToken cancel);
}
