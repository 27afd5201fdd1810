using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace CertVerify.Core.Access;

/// <summary>What is kept of a key: everything but the key.</summary>
public sealed record ApiKey
{
    /// <summary>Names the key in lists and logs; it opens nothing.</summary>
    public required string Id { get; init; }

    /// <summary>Whose data it works on.</summary>
    public required string Tenant { get; init; }

    /// <summary>For people: who uses it, and for what.</summary>
    public required string Name { get; init; }

    public required IReadOnlyList<Scope> Scopes { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From then on it opens nothing.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>Null unless it was revoked.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>The newest first; the one before opens as well for a while after a rotation.</summary>
    public required IReadOnlyList<KeySecret> Secrets { get; init; }

    /// <summary>Requests in a minute; null for as many as is usual.</summary>
    public int? PerMinute { get; init; }

    /// <summary>Verifications in a day; null for as many as is usual.</summary>
    public int? PerDay { get; init; }

    /// <summary>The day it was used last, in UTC; null when it never was.</summary>
    public DateOnly? LastUsedOn { get; init; }

    /// <summary>Whether it can still open anything.</summary>
    public KeyState StateAt(DateTimeOffset now) => RevokedAt is not null ? KeyState.Revoked : ExpiresAt <= now ? KeyState.Expired : KeyState.Good;

    /// <summary>What the one who shows this secret is told. The comparison takes the same time for every secret.</summary>
    public KeyState StateFor(string secret, DateTimeOffset now)
    {
        var digest = KeySecret.DigestOf(secret);
        var matching = Secrets.Where(kept => CryptographicOperations.FixedTimeEquals(Convert.FromHexString(kept.Sha256), digest)).ToList();
        return matching switch
        {
            [] => KeyState.Unknown,
            [{ Until: { } until }, ..] when until <= now && RevokedAt is null => KeyState.Expired,
            _ => StateAt(now),
        };
    }
}

/// <summary>The digest of a secret. A secret of 256 random bits cannot be guessed, so that a digest made to be slow would protect nothing.</summary>
/// <param name="Sha256">In lower-case hexadecimal.</param>
/// <param name="Until">When it stops opening; null while it is the newest.</param>
public sealed record KeySecret(string Sha256, DateTimeOffset? Until)
{
    public static KeySecret Of(string secret) => new(Convert.ToHexStringLower(DigestOf(secret)), null);

    internal static byte[] DigestOf(string secret) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret));
}

/// <summary>How a key stands.</summary>
[JsonConverter(typeof(InWords<KeyState>))]
public enum KeyState
{
    Good,

    /// <summary>There is no such key, or the secret is another.</summary>
    Unknown,

    Expired,
    Revoked,
}
