using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.Tokens;

namespace CertVerify.Adapters.Signing;

/// <summary>The public half of a key on P-256, as JSON Web Key (RFC 7517; RFC 7518, 6.2).</summary>
/// <param name="X">Base64url.</param>
/// <param name="Y">Base64url.</param>
public sealed record PublicKey(string X, string Y)
{
    [JsonPropertyName("kty")]
    public string Type { get; } = JsonWebAlgorithmsKeyTypes.EllipticCurve;

    [JsonPropertyName("crv")]
    public string Curve { get; } = JsonWebKeyECTypes.P256;

    [JsonPropertyName("kid")]
    public string Id { get; } = ThumbprintOf(X, Y);

    [JsonPropertyName("alg")]
    public string Algorithm { get; } = SecurityAlgorithms.EcdsaSha256;

    [JsonPropertyName("use")]
    public string Use { get; } = "sig";

    internal static PublicKey Of(ECDsa key)
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        return new(Base64Url.EncodeToString(point.X), Base64Url.EncodeToString(point.Y));
    }

    internal JsonWebKey ToJsonWebKey() => new() { Kty = Type, Crv = Curve, X = X, Y = Y, Kid = Id };

    /// <summary>RFC 7638, so that whoever has the key can tell its name.</summary>
    private static string ThumbprintOf(string x, string y) =>
        Base64Url.EncodeToString(new JsonWebKey { Kty = JsonWebAlgorithmsKeyTypes.EllipticCurve, Crv = JsonWebKeyECTypes.P256, X = x, Y = y }.ComputeJwkThumbprint());
}
