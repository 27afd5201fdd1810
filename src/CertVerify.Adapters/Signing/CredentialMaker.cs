using System.Text.Json;
using CertVerify.Core.Receipts;
using CertVerify.Core.Reports;

namespace CertVerify.Adapters.Signing;

/// <summary>Makes the W3C Verifiable Credential of a verification from its receipt, secured as the W3C's "Securing Verifiable Credentials using JOSE and COSE" has it (3.1.1).</summary>
public sealed class CredentialMaker(ISigningKeys keys)
{
    public const string MediaType = "application/vc+jwt";

    private const string Type = "vc+jwt";

    /// <param name="receipt">As it is kept.</param>
    /// <returns>Null when the receipt is not one of ours or was changed.</returns>
    /// <exception cref="SigningUnavailableException">The key cannot be reached.</exception>
    public async Task<string?> MakeAsync(string receipt, CancellationToken cancel)
    {
        if (await ReceiptCheck.CheckAsync(receipt, await keys.PublicAsync(cancel).ConfigureAwait(false)).ConfigureAwait(false) is not { Claims: { } claims })
            return null;
        var credential = VerificationCredential.Of(claims, SignedReceipt.Sha256Of(System.Text.Encoding.ASCII.GetBytes(receipt)));
        var key = await keys.PresentAsync(cancel).ConfigureAwait(false);
        return await Jws.SignAsync(key, Type, JsonSerializer.SerializeToUtf8Bytes(credential, CoreJson.Options), cancel).ConfigureAwait(false);
    }
}
