using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;
using CertVerify.Core.Batches;
using CertVerify.Core.Reports;
using CertVerify.Functions.Access;
using CertVerify.Functions.Batches;
using CertVerify.Functions.Batches.Reading;
using CertVerify.Functions.Batches.Results;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;

namespace CertVerify.Functions.Endpoints;

/// <summary>Many inquiries at once: handed in, looked at, let go of, and their results.</summary>
internal static class Batches
{
    private const string All = "/api/v1/verifications/batch";
    private const string One = "/api/v1/batches/{id}";

    /// <summary>Seconds after which it is worth looking again.</summary>
    private const string LookAgainAfter = "2";

    internal static void MapBatches(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(All, ReceiveAsync).RequireScope(Scope.Verify).RequireRateLimiting(Limits.Work);
        routes.MapGet(One, FindAsync).RequireScope(Scope.Read);
        routes.MapDelete(One, CancelAsync).RequireScope(Scope.Verify);
        routes.MapGet(One + "/results", ResultsAsync).RequireScope(Scope.Read);
    }

    internal static string AddressOf(Batch batch) => $"/api/v1/batches/{batch.Id}";

    private static async Task<IResult> ReceiveAsync(Caller caller, HttpRequest request, BatchRequestReader requests, BatchDesk desk, DayQuotas days, CancellationToken cancel)
    {
        if (!IdempotencyKey.TryRead(request, out var key))
            return IdempotencyKey.Refused();
        var read = await requests.ReadAsync(request, cancel);
        if (read is not BatchRequest.Understood asked)
            return ((BatchRequest.Refused)read).Problem.AsAnswer();
        var (batch, problem) = await desk.ReceiveAsync(caller, key, asked, cancel);
        request.HttpContext.Response.Headers.RetryAfter = problem is { Status: StatusCodes.Status429TooManyRequests } ? $"{days.MoreAfter()}" : LookAgainAfter;
        if (batch is null)
            return problem!.AsAnswer();
        return new CreatedAnswer(AddressOf(batch), BatchReport.Of(batch), StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> FindAsync(Caller caller, string id, HttpResponse response, IBatchStore batches, CancellationToken cancel) =>
        Report((await batches.FindAsync(caller.Tenant, id, cancel))?.Batch, response);

    private static async Task<IResult> CancelAsync(Caller caller, string id, HttpResponse response, BatchDesk desk, CancellationToken cancel) =>
        Report(await desk.CancelAsync(caller.Tenant, id, cancel), response);

    /// <summary>As JSON a page at a time, as CSV or workbook all of them.</summary>
    private static async Task<IResult> ResultsAsync(Caller caller, string id, HttpRequest request, IBatchStore batches, CancellationToken cancel)
    {
        request.HttpContext.Response.Headers.Vary = "Accept";
        if (await batches.FindAsync(caller.Tenant, id, cancel) is not { Batch: var batch })
            return NotFound();
        return Negotiation.Best(request, Negotiation.Json, BatchRequestReader.Csv, BatchRequestReader.Workbook) switch
        {
            BatchRequestReader.Csv => new ResultFile(batch, batches, isWorkbook: false),
            BatchRequestReader.Workbook => new ResultFile(batch, batches, isWorkbook: true),
            _ => await PageAsync(batch, request, batches, cancel),
        };
    }

    private static async Task<IResult> PageAsync(Batch batch, HttpRequest request, IBatchStore batches, CancellationToken cancel)
    {
        var query = new ListQuery(request);
        var after = query.Number(0);
        if (query.Problem is { } problem)
            return problem.AsAnswer();
        var items = await batches.ItemsAsync(batch.Tenant, batch.Id, (int)Math.Min(after, int.MaxValue), query.Limit, cancel);
        var next = items is [.., var last] && last.Position < batch.Total ? ListQuery.Cursor($"{last.Position}") : null;
        return Results.Json(new ResultPage([.. items.Select(BatchItemReport.Of)], next), CoreJson.Options);
    }

    private static IResult Report(Batch? batch, HttpResponse response)
    {
        if (batch is null)
            return NotFound();
        if (!batch.IsOver)
            response.Headers.RetryAfter = LookAgainAfter;
        return Results.Json(BatchReport.Of(batch), CoreJson.Options);
    }

    private static IResult NotFound() => Problem.NotFound("There is no batch of this id.").AsAnswer();

    private sealed record ResultPage(IReadOnlyList<BatchItemReport> Items, string? Next);
}
