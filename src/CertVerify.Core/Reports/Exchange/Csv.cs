using System.Globalization;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Verdicts;
using CsvHelper;

namespace CertVerify.Core.Reports.Exchange;

/// <summary>Verifications and certificates under watch as CSV (RFC 4180, UTF-8, a line of names first).</summary>
public static class Csv
{
    public const string MediaType = "text/csv";

    private static readonly (string Name, Func<Verification, object?> Value)[] OfVerification =
    [
        ("id", one => one.Id),
        ("receiptNumber", one => one.ReceiptNumber),
        ("verifiedAt", one => one.VerifiedAt),
        ("asOf", one => one.AsOf),
        ("certificateNumber", one => one.Claim.CertificateNumber?.Value ?? one.Inquiry.CertificateNumber),
        ("holderName", one => one.Claim.HolderName?.Value ?? one.Inquiry.Holder?.Name),
        ("holderAddress", one => one.Claim.HolderAddress?.Value),
        ("standards", one => string.Join(" | ", one.Claim.Standards.Select(field => field.Value))),
        ("scope", one => one.Claim.Scope?.Value),
        ("certificationBody", one => one.Claim.CertificationBody?.Value ?? one.Inquiry.CertificationBody),
        ("accreditationBody", one => one.Claim.NamedAccreditationBody?.Value),
        ("issuedOn", one => one.Claim.IssuedOn?.Value),
        ("validFrom", one => one.Claim.ValidFrom?.Value),
        ("expiresOn", one => one.Claim.ExpiresOn?.Value),
        ("indication", one => one.Judgement.Overall.Indication),
        ("subIndication", one => one.Judgement.Overall.SubIndication),
        ("assurance", one => one.Judgement.Overall.Assurance),
        ("status", one => one.Judgement.Status.Unified),
        ("effectiveUntil", one => one.Judgement.EffectiveUntil),
        ("validUntil", one => one.Judgement.ValidUntil),
    ];

    private static readonly (string Name, Func<WatchedCertificate, object?> Value)[] OfCertificate =
    [
        ("id", one => one.Id),
        ("certificateNumber", one => one.Label.Number),
        ("holder", one => one.Label.Holder),
        ("certificationBody", one => one.Label.Issuer),
        ("standards", one => string.Join(" | ", one.Label.Standards)),
        ("indication", one => one.Verdict.Indication),
        ("subIndication", one => one.Verdict.SubIndication),
        ("status", one => one.Status.Unified),
        ("effectiveUntil", one => one.EffectiveUntil),
        ("verifiedAt", one => one.VerifiedAt),
        ("nextVerificationAt", one => one.DueAt),
        ("verificationId", one => one.VerificationId),
        ("stoppedAt", one => one.StoppedAt),
    ];

    public static string Of(IEnumerable<Verification> verifications) => Written(OfVerification, verifications);

    public static string Of(IEnumerable<WatchedCertificate> certificates) => Written(OfCertificate, certificates);

    private static string Written<T>((string Name, Func<T, object?> Value)[] columns, IEnumerable<T> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, new(), leaveOpen: true))
        {
            csv.WriteRecord([.. columns.Select(column => column.Name)]);
            foreach (var row in rows)
                csv.WriteRecord([.. columns.Select(column => SpreadsheetCell.Of(column.Value(row)))]);
        }

        return text.ToString();
    }
}
