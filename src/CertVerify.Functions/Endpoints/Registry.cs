using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Reports;
using CertVerify.Core.Sources;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Endpoints;

/// <summary>Extracts of registers in, their records out.</summary>
internal static class Registry
{
    private const int LongestSearch = 300;

    internal static void MapRegistry(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/v1/registry/imports", ImportAsync).RequireRateLimiting(Limits.Work);
        routes.MapGet("/api/v1/registry/imports", ListAsync);
        routes.MapGet("/api/v1/registry/records", FindAsync);
    }

    private static async Task<IResult> ImportAsync(HttpRequest request, RegisterImporter importer, RegistryOptions options, CancellationToken cancel)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "text/csv")
            return Problem.UnsupportedMediaType("text/csv").AsAnswer();
        var most = (long)options.ImportMegabytes << 20;
        if (request.ContentLength > most)
            return Problem.TooLarge($"An extract is at most {options.ImportMegabytes} MB.").AsAnswer();
        request.AcceptAtMost(most);

        return await importer.ImportAsync(Tenants.Local, request.Body, request.Declarations(), cancel) switch
        {
            ImportOutcome.Published(var extract, var rejections, var ignored) =>
                Results.Json(ImportReport.Of(extract, rejections, ignored, unchanged: false), CoreJson.Options, statusCode: StatusCodes.Status201Created),
            ImportOutcome.Unchanged(var extract, var rejections, var ignored) =>
                Results.Json(ImportReport.Of(extract, rejections, ignored, unchanged: true), CoreJson.Options),
            ImportOutcome.Refused(var faults, var rejections) =>
                Problem.RefusedImport([.. faults.Select(fault => new FieldFault(fault.Field is { } field ? $"/{Pointer.Escape(field)}" : "", fault.Because))], rejections).AsAnswer(),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };
    }

    private static async Task<IResult> ListAsync(IRegisterStore registers, CancellationToken cancel)
    {
        var extracts = await registers.ListAsync(Tenants.Local, cancel);
        return Results.Json(new ImportList([.. extracts.Select(extract => ImportReport.Of(extract))]), CoreJson.Options);
    }

    private static async Task<IResult> FindAsync(string? number, string? name, IRegisterStore registers, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(number) && string.IsNullOrWhiteSpace(name))
            return Problem.InvalidField([new("/number", "Ask for a number or a name.")]).AsAnswer();
        if (number?.Length > LongestSearch || name?.Length > LongestSearch)
            return Problem.InvalidField([new(number?.Length > LongestSearch ? "/number" : "/name", $"It is longer than {LongestSearch} characters.")]).AsAnswer();
        var hits = await registers.SearchAsync(Tenants.Local, RecordKey.For(number is null ? [] : [number], name), cancel);
        var records = hits.SelectMany(hit => hit.Records.Select(record => new RecordReport(hit.Extract.Source, record)));
        return Results.Json(new RecordList([.. records]), CoreJson.Options);
    }

    private sealed record ImportList(IReadOnlyList<ImportReport> Imports);

    private sealed record RecordList(IReadOnlyList<RecordReport> Records);

    /// <summary>A record and the register that holds it.</summary>
    private sealed record RecordReport(Source Source, RegistryRecord Record);
}

/// <summary>How an import went and what is read since.</summary>
internal sealed record ImportReport(
    string Register, Source Source, RegisterCovers Covers, Coverage DeclaredCoverage, DateTimeOffset ImportedAt, int Accepted, int Rejected,
    bool? Unchanged, IReadOnlyList<RejectedRow>? Rejections, IReadOnlyList<string>? IgnoredColumns)
{
    internal static ImportReport Of(
        RegisterExtract extract, IReadOnlyList<RejectedRow>? rejections = null, IReadOnlyList<string>? ignoredColumns = null, bool? unchanged = null) => new(
        extract.Key.RegisterId, extract.Source, extract.Covers, extract.Declared, extract.ImportedAt, extract.Accepted, extract.Rejected,
        unchanged, rejections, ignoredColumns);
}
