using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Reports;
using CertVerify.Functions.Access;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;

namespace CertVerify.Functions.Endpoints;

/// <summary>The change feed: everything that happened, in one order, from any point on.</summary>
internal static class Events
{
    internal static void MapEvents(this IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/events", AfterAsync).RequireScope(Scope.Read);

    private static async Task<IResult> AfterAsync(Caller caller, HttpRequest request, IEventStore events, CancellationToken cancel)
    {
        var query = new ListQuery(request);
        var after = query.Number(0);
        if (query.Problem is { } problem)
            return problem.AsAnswer();
        var found = await events.AfterAsync(caller.Tenant, after, query.Limit + 1, cancel);
        var page = found.Take(query.Limit).ToList();
        var next = page.Count > 0 ? page[^1].Position : after;
        return Results.Json(new Feed([.. page.Select(one => one.Event)], ListQuery.Cursor($"{next}")!, found.Count > query.Limit), CoreJson.Options);
    }

    /// <param name="Next">Where to go on, now or in a year.</param>
    /// <param name="More">There are more already.</param>
    private sealed record Feed(IReadOnlyList<WatchEvent> Events, string Next, bool More);
}
