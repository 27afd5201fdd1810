using CertVerify.Adapters.Registries.Importing;

namespace CertVerify.Adapters.Storage;

/// <summary>Keeps the imports that were handed in. Found by tenant (partition) and id (row).</summary>
public interface IImportStore
{
    /// <summary>Anew, or in the place of what was saved before.</summary>
    Task SaveAsync(string tenant, ImportOperation operation, CancellationToken cancel);

    Task<ImportOperation?> FindAsync(string tenant, string id, CancellationToken cancel);

    /// <summary>Those that wait or were broken off, the oldest first.</summary>
    Task<IReadOnlyList<ImportOperation>> UnfinishedAsync(string tenant, CancellationToken cancel);
}
