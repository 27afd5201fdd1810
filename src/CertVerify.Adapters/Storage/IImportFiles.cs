namespace CertVerify.Adapters.Storage;

/// <summary>Keeps the files that were handed in until their imports are done. Found by tenant (partition) and the import's id (row).</summary>
public interface IImportFiles
{
    /// <returns>The file's length in bytes.</returns>
    Task<long> KeepAsync(string tenant, string id, Stream content, CancellationToken cancel);

    /// <summary>To be read in any order; null when it is gone.</summary>
    Task<Stream?> OpenAsync(string tenant, string id, CancellationToken cancel);

    /// <summary>Does nothing when it is gone already.</summary>
    Task DeleteAsync(string tenant, string id, CancellationToken cancel);
}
