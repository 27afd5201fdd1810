using CertVerify.Core.Batches;

namespace CertVerify.Functions.Batches.Results;

/// <summary>The results of a batch as a table for spreadsheets; the names of its columns are promised.</summary>
internal static class ResultTable
{
    private static readonly (string Column, Func<BatchItem, object?> Cell)[] Columns =
    [
        ("line", item => item.Line),
        ("file", item => item.File),
        ("reference", item => item.Reference),
        ("certificateNumber", item => item.Outcome?.Label.Number ?? item.Inquiry?.CertificateNumber),
        ("state", item => item.State),
        ("indication", item => item.Outcome?.Verdict.Indication),
        ("reason", item => item.Outcome?.Verdict.SubIndication),
        ("because", item => item.Faults.Count > 0 ? string.Join(' ', item.Faults.Select(fault => fault.Detail)) : null),
        ("status", item => item.Outcome?.Status),
        ("effectiveUntil", item => item.Outcome?.EffectiveUntil),
        ("holder", item => item.Outcome?.Label.Holder),
        ("certificationBody", item => item.Outcome?.Label.Issuer),
        ("standards", item => item.Outcome is { } outcome ? string.Join(", ", outcome.Label.Standards) : null),
        ("receiptNumber", item => item.Outcome?.ReceiptNumber),
        ("verificationId", item => item.Outcome?.VerificationId),
        ("verifiedAt", item => item.Outcome?.VerifiedAt),
    ];

    internal static IReadOnlyList<string> Names { get; } = [.. Columns.Select(column => column.Column)];

    internal static IReadOnlyList<object?> Row(BatchItem item) => [.. Columns.Select(column => column.Cell(item))];
}
