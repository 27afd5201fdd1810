namespace CertVerify.Adapters.Signing;

/// <summary>The keys of receipts: one signs, and every one that has signed can still be checked.</summary>
public interface ISigningKeys : IDisposable
{
    /// <summary>The key that signs now.</summary>
    /// <exception cref="SigningUnavailableException">It cannot be reached.</exception>
    ValueTask<ISigningKey> PresentAsync(CancellationToken cancel);

    /// <summary>The public halves, the present one first.</summary>
    /// <exception cref="SigningUnavailableException">They cannot be reached.</exception>
    ValueTask<IReadOnlyList<PublicKey>> PublicAsync(CancellationToken cancel);
}

/// <summary>A private key on P-256, wherever it lies.</summary>
public interface ISigningKey
{
    PublicKey Public { get; }

    /// <summary>ES256 (RFC 7518, 3.4): 64 bytes, r and then s.</summary>
    /// <exception cref="SigningUnavailableException">It cannot be reached.</exception>
    ValueTask<byte[]> SignAsync(byte[] data, CancellationToken cancel);
}

/// <summary>The key cannot be used now. Whoever waits out a store that is away waits this out too: without a receipt nothing is stored.</summary>
/// <param name="because">Without addresses, tokens or keys.</param>
public sealed class SigningUnavailableException(string because) : IOException(because)
{
    /// <summary>Whether the key itself is refused or gone, so that another may be in its place.</summary>
    internal bool IsAboutKey { get; init; }
}
