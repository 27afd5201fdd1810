using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Storage;

/// <summary>Keeps verifications; a saved one is there after any crash. Found by tenant (partition) and id (row).</summary>
public interface IVerificationStore
{
    /// <summary>Together with its receipt, which is made here because it names the one before it.</summary>
    /// <exception cref="Signing.SigningUnavailableException">The receipt cannot be signed; nothing is stored.</exception>
    Task SaveAsync(Verification verification, CancellationToken cancel);

    Task<Verification?> FindAsync(string tenant, string id, CancellationToken cancel);

    /// <summary>Whosever it is: for its page, whose address nobody can guess and which is read by whom it was given to.</summary>
    Task<Verification?> FindByAddressAsync(string id, CancellationToken cancel);

    /// <summary>Those that rest on what the tables say of any of these bodies, the latest first.</summary>
    /// <param name="bodies">See <see cref="BodyKey"/>.</param>
    /// <param name="most">No more than so many.</param>
    Task<IReadOnlyList<TouchedVerification>> FindAboutAsync(string tenant, IReadOnlyCollection<string> bodies, int most, CancellationToken cancel);

    /// <summary>A page of a list, the latest first.</summary>
    /// <param name="tenant">Whose verifications.</param>
    /// <param name="list">See <see cref="ListKey"/>.</param>
    /// <param name="after">The last line of the page before; null for the first page.</param>
    /// <param name="most">From 1 to 1,000.</param>
    /// <param name="cancel">Stops the reading.</param>
    Task<IReadOnlyList<ListedVerification>> ListAsync(string tenant, string list, ListedVerification? after, int most, CancellationToken cancel);
}

/// <summary>A line of a list of verifications.</summary>
public sealed record ListedVerification(string Id, DateTimeOffset VerifiedAt);

/// <summary>A verification and the body by which it was found.</summary>
public sealed record TouchedVerification(string Id, DateTimeOffset VerifiedAt, string Body);
