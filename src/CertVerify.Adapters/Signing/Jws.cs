using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CertVerify.Adapters.Signing;

/// <summary>
/// Signed JSON in the compact form (RFC 7515, 7.1). It is checked by Microsoft.IdentityModel. It is put together here, because that library signs without
/// waiting, and a key in a vault has to be waited for.
/// </summary>
public static class Jws
{
    /// <summary>More than any of ours has.</summary>
    public const int MostCharacters = 128 << 10;

    private static readonly JsonWebTokenHandler Handler = new() { MaximumTokenSizeInBytes = MostCharacters };

    /// <param name="type">The media type of the payload without "application/"; whoever checks asks for it, so that one kind is not taken for another (RFC 8725, 3.11).</param>
    internal static async ValueTask<string> SignAsync(ISigningKey key, string type, byte[] payload, CancellationToken cancel)
    {
        var header = JsonSerializer.SerializeToUtf8Bytes(new { alg = key.Public.Algorithm, kid = key.Public.Id, typ = type });
        var signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(payload)}";
        return $"{signed}.{Base64Url.EncodeToString(await key.SignAsync(Encoding.ASCII.GetBytes(signed), cancel).ConfigureAwait(false))}";
    }

    /// <summary>Whether one of these keys signed it, and nothing was changed since.</summary>
    public static async Task<CheckedJws> CheckAsync(string jws, string type, IReadOnlyList<PublicKey> keys)
    {
        ArgumentNullException.ThrowIfNull(jws);
        if (jws.Length > MostCharacters || jws.Count(letter => letter == '.') != 2)
            return new CheckedJws.Malformed();
        var result = await Handler.ValidateTokenAsync(jws, new()
        {
            ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
            ValidTypes = [type],
            IssuerSigningKeys = keys.Select(key => key.ToJsonWebKey()),
            TryAllIssuerSigningKeys = false,
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        }).ConfigureAwait(false);
        return result switch
        {
            { IsValid: true, SecurityToken: JsonWebToken token } => new CheckedJws.Holds(token.Kid, Base64Url.DecodeFromChars(token.EncodedPayload)),
            { Exception: SecurityTokenInvalidTypeException } => new CheckedJws.OtherType(),
            { Exception: SecurityTokenSignatureKeyNotFoundException } => new CheckedJws.UnknownKey(),
            { Exception: SecurityTokenInvalidSignatureException or SecurityTokenInvalidAlgorithmException } => new CheckedJws.NotSigned(),
            _ => new CheckedJws.Malformed(),
        };
    }
}

/// <summary>How a check of signed JSON came out.</summary>
public abstract record CheckedJws
{
    private CheckedJws()
    {
    }

    /// <param name="KeyId">Of the key that signed.</param>
    /// <param name="Payload">JSON in UTF-8, byte by byte as it was signed.</param>
    public sealed record Holds(string KeyId, byte[] Payload) : CheckedJws;

    /// <summary>It is no signed JSON at all.</summary>
    public sealed record Malformed : CheckedJws;

    /// <summary>It is signed JSON, but of another kind.</summary>
    public sealed record OtherType : CheckedJws;

    /// <summary>It names a key that is not among those given.</summary>
    public sealed record UnknownKey : CheckedJws;

    /// <summary>The signature does not fit.</summary>
    public sealed record NotSigned : CheckedJws;
}
