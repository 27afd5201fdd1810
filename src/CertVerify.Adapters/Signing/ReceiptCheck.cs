using System.Text.Json;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Receipts;
using CertVerify.Core.Reports;

namespace CertVerify.Adapters.Signing;

/// <summary>Says whether a receipt is one of ours, unchanged, and whether it is still kept.</summary>
public sealed class ReceiptCheck(ISigningKeys keys, IReceiptStore kept)
{
    /// <param name="tenant">Whose receipts it is looked for among.</param>
    /// <param name="jws">As it was handed out.</param>
    public async Task<CheckedReceipt> CheckAsync(string tenant, string jws, CancellationToken cancel)
    {
        var receipt = await CheckAsync(jws, await keys.PublicAsync(cancel).ConfigureAwait(false)).ConfigureAwait(false);
        if (receipt.Claims is not { Chain: var place })
            return receipt;
        var there = await kept.FindAsync(tenant, place.Strand, place.Position, cancel).ConfigureAwait(false);
        return receipt with { IsKept = there?.Jws == jws };
    }

    /// <summary>By the keys alone, without any store.</summary>
    public static async Task<CheckedReceipt> CheckAsync(string jws, IReadOnlyList<PublicKey> keys)
    {
        ArgumentNullException.ThrowIfNull(jws);
        return await Jws.CheckAsync(jws, SignedReceipt.Type, keys).ConfigureAwait(false) switch
        {
            CheckedJws.Holds(var key, var payload) when Read(payload) is { } claims => new(true, "It was signed by this service and has not been changed.", key, claims),
            CheckedJws.UnknownKey => new(false, "It names a key that is not among those it was checked with."),
            CheckedJws.NotSigned => new(false, "The signature does not fit: it was changed after it was signed, or never signed with this key."),
            CheckedJws.OtherType => new(false, "It is signed, but it is no receipt."),
            _ => new(false, "It is no receipt: a receipt is three parts of base64url with dots between them."),
        };
    }

    private static ReceiptClaims? Read(byte[] payload)
    {
        try
        {
            return JsonSerializer.Deserialize<ReceiptClaims>(payload, CoreJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What a check of a receipt found.</summary>
/// <param name="IsValid">Whether it was signed with one of the keys and is unchanged.</param>
/// <param name="Because">A sentence.</param>
/// <param name="KeyId">Of the key that signed it.</param>
/// <param name="Claims">What it says; null when it is not valid.</param>
/// <param name="IsKept">Whether this very receipt stands at its place in the tenant's chain; null when that was not looked up.</param>
public sealed record CheckedReceipt(bool IsValid, string Because, string? KeyId = null, ReceiptClaims? Claims = null, bool? IsKept = null);
