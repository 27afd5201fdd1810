using System.ComponentModel.DataAnnotations;

namespace CertVerify.Adapters.Registries.Live.CertSearch;

/// <summary>How IAF CertSearch is reached; without a key it is not asked.</summary>
public sealed class CertSearchOptions
{
    public const string Id = "iaf-certsearch";

    /// <summary>As the user's API settings show it.</summary>
    public string BaseUrl { get; set; } = "https://api.iafcertsearch.org/api/client/v1";

    /// <summary>Of the service; never written anywhere.</summary>
    public string? Key { get; set; }

    /// <summary>Of a tenant that has a key of its own.</summary>
    public Dictionary<string, string> TenantKeys { get; } = [];

    /// <summary>How alike a company's name must be, in per cent: 80, 85, 90, 95 or 100.</summary>
    public int MatchRate { get; set; } = 90;

    public bool IsConfigured => !string.IsNullOrWhiteSpace(Key) || TenantKeys.Count > 0;

    internal string? KeyOf(string tenant) => TenantKeys.TryGetValue(tenant, out var own) ? own : Key;

    internal IEnumerable<ValidationResult> Faults(string path)
    {
        if (!Uri.TryCreate(BaseUrl, UriKind.Absolute, out var address) || !Addressing.IsAllowed(address))
            yield return new($"it must be {Addressing.Expected}.", [$"{path}__BaseUrl"]);
        if (MatchRate is < 80 or > 100 || MatchRate % 5 != 0)
            yield return new("it must be 80, 85, 90, 95 or 100.", [$"{path}__MatchRate"]);
    }
}
