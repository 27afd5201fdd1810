using CertVerify.Core.Receipts;

namespace CertVerify.Adapters.Storage;

/// <summary>The receipts: each is written together with its verification, and read here.</summary>
public interface IReceiptStore
{
    /// <summary>How many strands a tenant's chain may have; they are numbered from 0.</summary>
    int Strands { get; }

    /// <summary>Null when there is no such verification, or when it was made before there were receipts.</summary>
    Task<KeptReceipt?> FindAsync(string tenant, string verificationId, CancellationToken cancel);

    /// <summary>What is kept at one place of the chain; null when nothing is.</summary>
    Task<KeptReceipt?> FindAsync(string tenant, int strand, long position, CancellationToken cancel);

    /// <summary>The receipts of a strand that come after a position, in their order.</summary>
    /// <param name="most">From 1 to 1,000.</param>
    Task<IReadOnlyList<KeptReceipt>> ReadAsync(string tenant, int strand, long after, int most, CancellationToken cancel);

    /// <summary>Where a strand ends by its own account; null while it is empty.</summary>
    Task<ChainHead?> HeadAsync(string tenant, int strand, CancellationToken cancel);

    /// <summary>SHA-256 of the bytes in which a verification is stored; null when it is not.</summary>
    Task<string?> VerificationSha256Async(string tenant, string verificationId, CancellationToken cancel);
}

/// <summary>A receipt as it is kept.</summary>
/// <param name="Position">Where in its strand.</param>
/// <param name="VerificationId">Whose receipt it is; the receipt itself does not say, because whoever knows it can read the verification.</param>
/// <param name="Jws">As it was handed out.</param>
public sealed record KeptReceipt(long Position, string VerificationId, string Jws);
