using CertVerify.Core.Batches;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Problems;

namespace CertVerify.Functions.Endpoints;

/// <summary>How a batch stands.</summary>
/// <param name="Done">Of <paramref name="Total"/>, with those that were refused.</param>
/// <param name="IgnoredColumns">Columns of the list whose names say nothing to us.</param>
/// <param name="Results">Where they are, also while it is running.</param>
internal sealed record BatchReport(
    string Id, BatchState State, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt, DateTimeOffset? CancelledAt, int Total, int Done, BatchCounts Counts,
    IReadOnlyList<string> IgnoredColumns, string Results)
{
    internal static BatchReport Of(Batch batch) => new(
        batch.Id, batch.State, batch.CreatedAt, batch.FinishedAt, batch.CancelledAt, batch.Total, batch.Counts.Done, batch.Counts, batch.IgnoredColumns,
        $"{Batches.AddressOf(batch)}/results");
}

/// <summary>One item of a batch and what came of it; the whole verification is at its own address.</summary>
internal sealed record BatchItemReport
{
    public required int Position { get; init; }

    public long? Line { get; init; }

    public string? File { get; init; }

    public string? Reference { get; init; }

    public required BatchItemState State { get; init; }

    public Inquiry? Inquiry { get; init; }

    public IReadOnlyList<FieldFault>? Errors { get; init; }

    public Verdict? Verdict { get; init; }

    public CertificationStatus? Status { get; init; }

    public DateOnly? EffectiveUntil { get; init; }

    public string? CertificateNumber { get; init; }

    public string? Holder { get; init; }

    public string? CertificationBody { get; init; }

    public IReadOnlyList<string>? Standards { get; init; }

    public string? ReceiptNumber { get; init; }

    public DateTimeOffset? VerifiedAt { get; init; }

    public string? VerificationId { get; init; }

    internal static BatchItemReport Of(BatchItem item) => new()
    {
        Position = item.Position,
        Line = item.Line,
        File = item.File,
        Reference = item.Reference,
        State = item.State,
        Inquiry = item.Inquiry,
        Errors = item.Faults.Count > 0 ? [.. item.Faults.Select(fault => new FieldFault(fault.Where, fault.Detail))] : null,
        Verdict = item.Outcome?.Verdict,
        Status = item.Outcome?.Status,
        EffectiveUntil = item.Outcome?.EffectiveUntil,
        CertificateNumber = item.Outcome?.Label.Number,
        Holder = item.Outcome?.Label.Holder,
        CertificationBody = item.Outcome?.Label.Issuer,
        Standards = item.Outcome?.Label.Standards,
        ReceiptNumber = item.Outcome?.ReceiptNumber,
        VerifiedAt = item.Outcome?.VerifiedAt,
        VerificationId = item.Outcome?.VerificationId,
    };
}
