using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Tables;
using CertVerify.Core.Access;
using CertVerify.Core.Reports;
using CertVerify.Core.Tables.Revisions;
using CertVerify.Functions.Access;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Endpoints;

/// <summary>Published lists laid over the curated tables: proposed, reviewed, applied, undone.</summary>
internal static class TableRevisions
{
    private const string All = "/api/v1/tables/revisions";
    private const string One = All + "/{id}";
    private const int MostBytes = 4 << 20;
    private const int MostTouched = 1_000;

    internal static void MapTableRevisions(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(All, ProposeAsync).RequireScope(Scope.Operate).RequireRateLimiting(Limits.Work);
        routes.MapGet(All, ListAsync).RequireScope(Scope.Registry);
        routes.MapGet(One, FindAsync).RequireScope(Scope.Registry);
        routes.MapPost(One + "/apply", ApplyAsync).RequireScope(Scope.Operate);
        routes.MapPost(One + "/undo", UndoAsync).RequireScope(Scope.Operate);
        routes.MapGet(One + "/touched", TouchedAsync).RequireScope(Scope.Read);
    }

    private static async Task<IResult> ProposeAsync(HttpRequest request, TablesInForce tables, CancellationToken cancel)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "text/csv")
            return Problem.UnsupportedMediaType("text/csv").AsAnswer();
        if (request.ContentLength > MostBytes)
            return Problem.TooLarge($"A list is at most {MostBytes >> 20} MB.").AsAnswer();
        request.AcceptAtMost(MostBytes);
        using var body = new StreamReader(request.Body);
        var (list, faults) = ListReader.Read(await body.ReadToEndAsync(cancel), request.Declarations());
        if (list is null)
            return Problem.RefusedList(faults).AsAnswer();
        var (kept, refused) = await tables.ProposeAsync(list, cancel);
        return kept is null ? Problem.RefusedList(refused).AsAnswer() : new CreatedAnswer($"{All}/{kept.Revision.Id}", RevisionReport.Of(kept));
    }

    private static async Task<IResult> ListAsync(ITableRevisionStore store, CancellationToken cancel) =>
        Results.Json(new RevisionList([.. (await store.ListAsync(cancel)).Select(RevisionReport.Of)]), CoreJson.Options);

    private static async Task<IResult> FindAsync(string id, ITableRevisionStore store, CancellationToken cancel) =>
        await store.FindAsync(id, cancel) is { } kept ? Results.Json(RevisionReport.Of(kept), CoreJson.Options) : NotFound();

    private static Task<IResult> ApplyAsync(string id, TablesInForce tables, ITableRevisionStore store, CancellationToken cancel) =>
        DecideAsync(tables.ApplyAsync, id, store, cancel);

    private static Task<IResult> UndoAsync(string id, TablesInForce tables, ITableRevisionStore store, CancellationToken cancel) =>
        DecideAsync(tables.UndoAsync, id, store, cancel);

    private static async Task<IResult> DecideAsync(
        Func<string, CancellationToken, Task<Decision>> decide, string id, ITableRevisionStore store, CancellationToken cancel) =>
        await decide(id, cancel) switch
        {
            Decision.Done => await FindAsync(id, store, cancel),
            Decision.NotFound => NotFound(),
            _ => Problem.OutdatedRevision().AsAnswer(),
        };

    private static async Task<IResult> TouchedAsync(Caller caller, string id, ITableRevisionStore store, IVerificationStore verifications, CancellationToken cancel)
    {
        if (await store.FindAsync(id, cancel) is not { } kept)
            return NotFound();
        var touched = await verifications.FindAboutAsync(caller.Tenant, BodyKey.Of(kept.Revision), MostTouched + 1, cancel);
        return Results.Json(new TouchedList([.. touched.Take(MostTouched)], touched.Count > MostTouched), CoreJson.Options);
    }

    private static IResult NotFound() => Problem.NotFound("There is no revision with this id.").AsAnswer();

    private sealed record RevisionList(IReadOnlyList<RevisionReport> Revisions);

    /// <param name="More">There are more than are listed.</param>
    private sealed record TouchedList(IReadOnlyList<TouchedVerification> Verifications, bool More);
}

/// <summary>A revision as it is shown: what it would change, what to look at, and what became of it.</summary>
internal sealed record RevisionReport(
    string Id, RevisionState State, ListKind Kind, string? AccreditationBody, string Source, DateOnly AsOf, DateTimeOffset ProposedAt, DateTimeOffset? DecidedAt,
    int Added, int Changed, int Ended, IReadOnlyList<RowChange> Changes, IReadOnlyList<string> Doubts)
{
    internal static RevisionReport Of(KeptRevision kept) => new(
        kept.Revision.Id, kept.State, kept.Revision.Kind, kept.Revision.AccreditationBodyId, kept.Revision.Source, kept.Revision.AsOf, kept.ProposedAt, kept.DecidedAt,
        Count(kept, RowChangeKind.Added), Count(kept, RowChangeKind.Changed), Count(kept, RowChangeKind.Ended), kept.Revision.Changes, kept.Revision.Doubts);

    private static int Count(KeptRevision kept, RowChangeKind kind) => kept.Revision.Changes.Count(change => change.Kind == kind);
}
