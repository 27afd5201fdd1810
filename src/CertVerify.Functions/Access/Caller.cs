using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;

namespace CertVerify.Functions.Access;

/// <summary>Who asks, found out once for each request. Endpoints take it as a parameter and know a tenant from nowhere else.</summary>
/// <param name="Tenant">On whose data it works.</param>
/// <param name="Key">What is kept of the key; null for an anonymous caller.</param>
/// <param name="Scopes">What the caller may do.</param>
/// <param name="IsLocal">An anonymous caller on this machine.</param>
internal sealed record Caller(string Tenant, ApiKey? Key, IReadOnlyList<Scope> Scopes, bool IsLocal = false)
{
    internal static Caller Of(ApiKey key) => new(key.Tenant, key, key.Scopes);

    internal static Caller Anonymous(IReadOnlyList<Scope> scopes, bool isLocal) => new(Tenants.Local, null, scopes, isLocal);

    internal static Caller? Of(HttpContext context) => context.Features.Get<Caller>();

    /// <summary>By this an endpoint gets it as a parameter.</summary>
    public static ValueTask<Caller?> BindAsync(HttpContext context) => ValueTask.FromResult(Of(context));
}
