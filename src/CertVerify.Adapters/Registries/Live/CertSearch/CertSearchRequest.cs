using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using CertVerify.Core.Normalising;

namespace CertVerify.Adapters.Registries.Live.CertSearch;

/// <summary>The question "which company is this, and which certificates has it?" There is none by certificate number.</summary>
internal sealed record CertSearchRequest(
    [property: JsonPropertyName("company_country")] string Country,
    [property: JsonPropertyName("company_name")] string Name,
    [property: JsonPropertyName("company_identifiers"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyDictionary<string, string>? Identifiers,
    [property: JsonPropertyName("match_rate")] int MatchRate)
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["vat"] = "vat", ["tax"] = "tax_id", ["registration"] = "business_registration_number", ["uscc"] = "business_registration_number",
        ["duns"] = "duns_number",
    };

    internal static CertSearchRequest? For(RegistryQuestion question, int matchRate) => question is { Holder: { } holder, Country: { } country }
        ? new(country, holder, Known(question.Identifiers), matchRate)
        : null;

    /// <summary>One company, however its name is written; nothing can be read off it.</summary>
    internal string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        [Country, Names.Canonical(Name), $"{MatchRate}", .. (Identifiers ?? new Dictionary<string, string>()).OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}={one.Value}")]))));

    internal HttpRequestMessage Message(Uri address, string key)
    {
        var message = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(this) };
        message.Headers.TryAddWithoutValidation("x-http-authorization", key);
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        return message;
    }

    private static Dictionary<string, string>? Known(IReadOnlyList<string> identifiers)
    {
        var known = new Dictionary<string, string>();
        foreach (var identifier in identifiers)
        {
            if (identifier.Split(':', 2) is [var kind, var value] && Kinds.TryGetValue(kind, out var name) && value.Trim().Length > 0)
                known.TryAdd(name, value.Trim());
        }

        return known.Count > 0 ? known : null;
    }
}
