using CertVerify.Core.Access;

namespace CertVerify.Adapters.Storage;

/// <summary>Keeps what is kept of API keys, each found by its id in one read.</summary>
public interface IKeyStore
{
    Task AddAsync(ApiKey key, CancellationToken cancel);

    Task<KeptKey?> FindAsync(string id, CancellationToken cancel);

    /// <returns>False when it is no longer in the version given.</returns>
    Task<bool> SaveAsync(ApiKey key, string version, CancellationToken cancel);

    /// <summary>Those of all tenants, by tenant and id; also those that expired or were revoked.</summary>
    Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancel);
}

/// <summary>A key and the version it was read in.</summary>
public sealed record KeptKey(ApiKey Key, string Version);
