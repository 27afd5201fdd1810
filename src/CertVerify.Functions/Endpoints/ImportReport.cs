using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;

namespace CertVerify.Functions.Endpoints;

/// <summary>How an import went and what is read since.</summary>
internal sealed record ImportReport(
    string Register, Source Source, RegisterCovers Covers, Coverage DeclaredCoverage, DateTimeOffset ImportedAt, int Accepted, int Rejected,
    bool? Unchanged, IReadOnlyList<RejectedRow>? Rejections, IReadOnlyList<string>? IgnoredColumns)
{
    internal static ImportReport Of(
        RegisterExtract extract, IReadOnlyList<RejectedRow>? rejections = null, IReadOnlyList<string>? ignoredColumns = null, bool? unchanged = null) => new(
        extract.Key.RegisterId, extract.Source, extract.Covers, extract.Declared, extract.ImportedAt, extract.Accepted, extract.Rejected,
        unchanged, rejections, ignoredColumns);

    internal static ImportReport? Of(ImportOperation operation) => operation.Extract is { } extract
        ? Of(extract, operation.Rejections, operation.IgnoredColumns, operation.State is ImportState.Unchanged)
        : null;
}

/// <summary>How an import that was handed in stands.</summary>
internal sealed record OperationReport(
    string Id, ImportState State, DateTimeOffset CreatedAt, DateTimeOffset? FinishedAt, long Bytes, ProgressReport? Progress, string RejectedRows,
    ImportReport? Import, IReadOnlyList<FieldFault>? Errors)
{
    internal static OperationReport Of(ImportOperation operation, ImportProgress? progress) => new(
        operation.Id, operation.State, operation.CreatedAt, operation.FinishedAt, operation.Bytes, ProgressReport.Of(progress),
        $"{Imports.AddressOf(operation)}/rejected", ImportReport.Of(operation), operation.Faults.Count > 0 ? Faults(operation) : null);

    internal static List<FieldFault> Faults(ImportOperation operation) =>
        [.. operation.Faults.Select(fault => new FieldFault(fault.Field is { } field ? $"/{Pointer.Escape(field)}" : "", fault.Because))];
}

/// <summary>How far a running import is.</summary>
internal sealed record ProgressReport(ImportStage Stage, double Percent, long Rows, int Rejected, int RowsPerSecond)
{
    internal static ProgressReport? Of(ImportProgress? progress) =>
        progress is null ? null : new(progress.Stage, Math.Round(progress.Done * 100, 1), progress.Rows, progress.Rejected, (int)progress.RowsPerSecond);
}
