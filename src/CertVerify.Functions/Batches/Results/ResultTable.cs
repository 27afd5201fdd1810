using System.Globalization;
using CertVerify.Core.Batches;
using CertVerify.Functions.Endpoints;

namespace CertVerify.Functions.Batches.Results;

/// <summary>The results of a batch as a table for spreadsheets; the names of its columns are promised.</summary>
internal static class ResultTable
{
    private static readonly (string Column, Func<BatchItem, string?> Cell)[] Columns =
    [
        ("line", item => item.Line?.ToString(CultureInfo.InvariantCulture)),
        ("file", item => item.File),
        ("reference", item => item.Reference),
        ("certificateNumber", item => item.Outcome?.Label.Number ?? item.Inquiry?.CertificateNumber),
        ("state", item => Words.Of(item.State)),
        ("indication", item => item.Outcome is { } outcome ? Words.Of(outcome.Verdict.Indication) : null),
        ("reason", item => item.Outcome?.Verdict.SubIndication is { } reason ? Words.Of(reason) : null),
        ("because", item => item.Faults.Count > 0 ? string.Join(' ', item.Faults.Select(fault => fault.Detail)) : null),
        ("status", item => item.Outcome is { } outcome ? Words.Of(outcome.Status) : null),
        ("effectiveUntil", item => item.Outcome?.EffectiveUntil?.ToString("O", CultureInfo.InvariantCulture)),
        ("holder", item => item.Outcome?.Label.Holder),
        ("certificationBody", item => item.Outcome?.Label.Issuer),
        ("standards", item => item.Outcome is { } outcome ? string.Join(", ", outcome.Label.Standards) : null),
        ("receiptNumber", item => item.Outcome?.ReceiptNumber),
        ("verificationId", item => item.Outcome?.VerificationId),
        ("verifiedAt", item => item.Outcome?.VerifiedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
    ];

    internal static IReadOnlyList<string> Names { get; } = [.. Columns.Select(column => column.Column)];

    internal static IReadOnlyList<string?> Row(BatchItem item) => [.. Columns.Select(column => column.Cell(item))];
}
