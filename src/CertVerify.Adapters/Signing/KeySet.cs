using System.Text.Json;
using CertVerify.Core.Reports;
using Microsoft.IdentityModel.Tokens;

namespace CertVerify.Adapters.Signing;

/// <summary>Public keys as they are published: a JSON Web Key Set (RFC 7517, 5).</summary>
public sealed record KeySet(IReadOnlyList<PublicKey> Keys)
{
    /// <summary>Written so that the key's own constants stand in it.</summary>
    private static readonly JsonSerializerOptions Options = new(CoreJson.Options) { IgnoreReadOnlyProperties = false };

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>The keys on P-256 of any set; null when it is none or has none.</summary>
    public static KeySet? Read(string json)
    {
        try
        {
            var keys = JsonWebKeySet.Create(json).Keys
                .Where(key => key is { Kty: JsonWebAlgorithmsKeyTypes.EllipticCurve, Crv: JsonWebKeyECTypes.P256, X.Length: > 0, Y.Length: > 0 })
                .Select(key => new PublicKey(key.X, key.Y)).ToList();
            return keys.Count > 0 ? new(keys) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
