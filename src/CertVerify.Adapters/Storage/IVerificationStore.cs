using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Storage;

/// <summary>Keeps verifications; a saved one is there after any crash. Found by tenant (partition) and id (row).</summary>
public interface IVerificationStore
{
    Task SaveAsync(Verification verification, CancellationToken cancel);

    Task<Verification?> FindAsync(string tenant, string id, CancellationToken cancel);
}
