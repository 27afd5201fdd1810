using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;
using CertVerify.Core.Reports;
using CertVerify.Functions.Access;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;

namespace CertVerify.Functions.Endpoints;

/// <summary>The audit log of the caller's tenant, or for who operates the service of any.</summary>
internal static class Audit
{
    internal static void MapAudit(this IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/audit", AfterAsync).RequireScope(Scope.Audit);

    private static async Task<IResult> AfterAsync(Caller caller, HttpRequest request, IAuditStore log, CancellationToken cancel)
    {
        var query = new ListQuery(request, "tenant");
        if (query.Problem is { } problem)
            return problem.AsAnswer();
        var tenant = query.Text("tenant") ?? caller.Tenant;
        if (tenant != caller.Tenant && !caller.Scopes.Contains(Scope.Operate))
            return AccessControl.ScopeMissing(request.HttpContext, Scope.Operate).AsAnswer();
        var found = await log.AfterAsync(tenant, query.After, query.Limit + 1, cancel);
        var page = found.Take(query.Limit).ToList();
        return Results.Json(
            new Log([.. page.Select(line => line.Entry)], ListQuery.Cursor(page.Count > 0 ? page[^1].Place : query.After), found.Count > query.Limit), CoreJson.Options);
    }

    /// <param name="Next">Where to go on, now or later; null while there is nothing.</param>
    /// <param name="More">There are more already.</param>
    private sealed record Log(IReadOnlyList<AuditEntry> Entries, string? Next, bool More);
}
