using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Storage;

/// <summary>Keeps verifications; a saved one is there after any crash. Found by tenant (partition) and id (row).</summary>
public interface IVerificationStore
{
    Task SaveAsync(Verification verification, CancellationToken cancel);

    Task<Verification?> FindAsync(string tenant, string id, CancellationToken cancel);

    /// <summary>Those that rest on what the tables say of any of these bodies, the latest first.</summary>
    /// <param name="bodies">See <see cref="BodyKey"/>.</param>
    /// <param name="most">No more than so many.</param>
    Task<IReadOnlyList<TouchedVerification>> FindAboutAsync(string tenant, IReadOnlyCollection<string> bodies, int most, CancellationToken cancel);
}

/// <summary>A verification and the body by which it was found.</summary>
public sealed record TouchedVerification(string Id, DateTimeOffset VerifiedAt, string Body);
