using System.Security.Cryptography;
using System.Text;
using CertVerify.Core.Receipts;
using CertVerify.Core.Reports;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Signing;

/// <summary>Makes the receipt of a verification that is about to be stored.</summary>
/// <param name="keys">One of them signs.</param>
/// <param name="issuer">How the service calls itself in what it signs.</param>
public sealed class ReceiptMaker(ISigningKeys keys, string issuer)
{
    /// <param name="sealing">The verification and the bytes in which it will be stored.</param>
    /// <param name="place">The next one in the chain.</param>
    /// <exception cref="SigningUnavailableException">The key cannot be reached.</exception>
    internal async ValueTask<SignedReceipt> MakeAsync(SealedVerification sealing, ChainLink place, CancellationToken cancel)
    {
        var key = await keys.PresentAsync(cancel).ConfigureAwait(false);
        var claims = ReceiptClaims.Of(sealing.Verification, sealing.Sha256, place, issuer);
        var jws = await Jws.SignAsync(key, SignedReceipt.Type, LaidOutJson.Of(claims), cancel).ConfigureAwait(false);
        return new(jws, place);
    }
}

/// <summary>A receipt as it is handed out, and its place in the chain.</summary>
public sealed record SignedReceipt(string Jws, ChainLink Place)
{
    /// <summary>Its type in the header; the media type of the whole is application/jose.</summary>
    public const string Type = "certverify-receipt+jwt";

    /// <summary>By this the next one names it.</summary>
    public string Sha256 { get; } = Sha256Of(Encoding.ASCII.GetBytes(Jws));

    internal static string Sha256Of(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <summary>A verification and the very bytes in which it is stored, so that no change of ours in writing JSON makes it look altered.</summary>
internal sealed class SealedVerification
{
    internal SealedVerification(Verification verification)
    {
        Verification = verification;
        Json = LaidOutJson.OfKept(verification);
        Sha256 = SignedReceipt.Sha256Of(Json);
    }

    internal Verification Verification { get; }

    internal byte[] Json { get; }

    internal string Sha256 { get; }
}
