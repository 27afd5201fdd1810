using System.Text.Json.Serialization;
using CertVerify.Core.Checks;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Receipts;

/// <summary>What a receipt says as a W3C Verifiable Credential (Verifiable Credentials Data Model 2.0). It says nothing that the receipt does not.</summary>
public sealed record VerificationCredential
{
    /// <summary>Terms of ours are those of the vocabulary that the second context names.</summary>
    [JsonPropertyName("@context")]
    public IReadOnlyList<object> Context { get; init; } =
        ["https://www.w3.org/ns/credentials/v2", new Dictionary<string, string> { ["@vocab"] = "urn:certverify:terms:" }];

    /// <summary>Named by the receipt.</summary>
    public required string Id { get; init; }

    public IReadOnlyList<string> Type { get; init; } = ["VerifiableCredential", "CertificateVerificationCredential"];

    public required string Issuer { get; init; }

    public required DateTimeOffset ValidFrom { get; init; }

    /// <summary>The end of the last day on which the verdict may be reused; null for a verdict about a day so long ago that it never could be.</summary>
    public DateTimeOffset? ValidUntil { get; init; }

    public required CredentialSubject CredentialSubject { get; init; }

    /// <param name="receiptSha256">Of the receipt as it was handed out.</param>
    public static VerificationCredential Of(ReceiptClaims receipt, string receiptSha256)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        var until = new DateTimeOffset(receipt.ValidUntil, new TimeOnly(23, 59, 59), TimeSpan.Zero);
        return new()
        {
            Id = $"urn:certverify:receipt:{receiptSha256}",
            Issuer = receipt.Issuer,
            ValidFrom = receipt.VerifiedAt.ToUniversalTime(),
            ValidUntil = until >= receipt.VerifiedAt ? until : null,
            CredentialSubject = CredentialSubject.Of(receipt, receiptSha256),
        };
    }
}

/// <summary>A certificate, and the verdict on it.</summary>
public sealed record CredentialSubject
{
    public string Type { get; init; } = "CertificateVerification";

    public required string ReceiptNumber { get; init; }

    public required string ReceiptSha256 { get; init; }

    public string? CertificateNumber { get; init; }

    public string? HolderName { get; init; }

    public string? CertificationBody { get; init; }

    public required IReadOnlyList<string> Standards { get; init; }

    public string? DocumentSha256 { get; init; }

    /// <summary>The day the verdict is about.</summary>
    public required DateOnly AsOf { get; init; }

    public required Indication Indication { get; init; }

    public SubIndication? SubIndication { get; init; }

    public required Assurance Assurance { get; init; }

    internal static CredentialSubject Of(ReceiptClaims receipt, string receiptSha256) => new()
    {
        ReceiptNumber = receipt.ReceiptNumber,
        ReceiptSha256 = receiptSha256,
        CertificateNumber = receipt.Claimed.CertificateNumber,
        HolderName = receipt.Claimed.HolderName,
        CertificationBody = receipt.Claimed.CertificationBody,
        Standards = receipt.Claimed.Standards,
        DocumentSha256 = receipt.DocumentSha256,
        AsOf = receipt.AsOf,
        Indication = receipt.Verdict.Indication,
        SubIndication = receipt.Verdict.SubIndication,
        Assurance = receipt.Verdict.Assurance,
    };
}
