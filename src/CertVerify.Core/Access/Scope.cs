using System.Text.Json.Serialization;

namespace CertVerify.Core.Access;

/// <summary>What a key may be used for; none includes another.</summary>
[JsonConverter(typeof(InWords<Scope>))]
public enum Scope
{
    /// <summary>Have certificates verified.</summary>
    Verify,

    /// <summary>See the tenant's verifications, certificates and events, and how the service judges.</summary>
    Read,

    /// <summary>Put certificates under watch, take them off, and manage webhooks.</summary>
    Watch,

    /// <summary>Search the registers, and see what was imported.</summary>
    Registry,

    /// <summary>Read the tenant's audit log.</summary>
    Audit,

    /// <summary>Change what all tenants share: extracts of registers and the curated tables; with <see cref="Audit"/>, read every tenant's log.</summary>
    Operate,
}
