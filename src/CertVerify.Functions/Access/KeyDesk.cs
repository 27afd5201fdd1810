using System.Security.Cryptography;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;

namespace CertVerify.Functions.Access;

/// <summary>What is asked for when a key is made.</summary>
/// <param name="Lives">From now until it expires.</param>
internal sealed record NewKey(string Tenant, string Name, IReadOnlyList<Scope> Scopes, TimeSpan Lives, int? PerMinute = null, int? PerDay = null);

/// <summary>What is kept of a key, and the key itself, which is shown once and kept nowhere.</summary>
internal sealed record MadeKey(ApiKey Kept, string Text);

/// <summary>Makes keys, exchanges their secrets and revokes them.</summary>
internal sealed class KeyDesk(IKeyStore keys, TimeProvider clock)
{
    internal async Task<MadeKey> CreateAsync(NewKey wanted, CancellationToken cancel)
    {
        var (id, secret, now) = (RandomNumberGenerator.GetString(KeyText.Letters, KeyText.IdLength), NewSecret(), clock.GetUtcNow());
        var key = new ApiKey
        {
            Id = id,
            Tenant = wanted.Tenant,
            Name = wanted.Name,
            Scopes = [.. wanted.Scopes.Distinct().Order()],
            CreatedAt = now,
            ExpiresAt = now + wanted.Lives,
            Secrets = [KeySecret.Of(secret)],
            PerMinute = wanted.PerMinute,
            PerDay = wanted.PerDay,
        };
        await keys.AddAsync(key, cancel);
        return new(key, KeyText.Write(id, secret));
    }

    /// <summary>Of all tenants, also those that open nothing any more.</summary>
    internal Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancel) => keys.ListAsync(cancel);

    /// <summary>A new secret under the same id; the one before opens for the overlap as well. Null when there is no such key or it was revoked.</summary>
    /// <param name="id">Of the key.</param>
    /// <param name="overlap">None: the one before stops at once.</param>
    /// <param name="lives">From now until the key expires.</param>
    /// <param name="cancel">Before it is done, not after.</param>
    internal async Task<MadeKey?> RotateAsync(string id, TimeSpan overlap, TimeSpan lives, CancellationToken cancel)
    {
        var (secret, now) = (NewSecret(), clock.GetUtcNow());
        var changed = await ChangeAsync(
            id,
            key => key.RevokedAt is not null ? null : key with
            {
                ExpiresAt = now + lives,
                Secrets = [KeySecret.Of(secret), key.Secrets[0] with { Until = Earlier(now + overlap, key.ExpiresAt) }],
            },
            cancel);
        return changed is null ? null : new(changed, KeyText.Write(id, secret));
    }

    /// <summary>Null when there is no such key; revoking twice is revoking once.</summary>
    internal Task<ApiKey?> RevokeAsync(string id, CancellationToken cancel) =>
        ChangeAsync(id, key => key with { RevokedAt = key.RevokedAt ?? clock.GetUtcNow() }, cancel);

    private async Task<ApiKey?> ChangeAsync(string id, Func<ApiKey, ApiKey?> change, CancellationToken cancel)
    {
        while (await keys.FindAsync(id, cancel) is { } kept && change(kept.Key) is { } changed)
        {
            if (await keys.SaveAsync(changed, kept.Version, cancel))
                return changed;
        }

        return null;
    }

    private static string NewSecret() => RandomNumberGenerator.GetString(KeyText.Letters, KeyText.SecretLength);

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
