using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;
using CertVerify.Core.Reports;
using CertVerify.Functions.Access;

namespace CertVerify.Functions.Endpoints;

/// <summary>Extracts of registers in, their records out.</summary>
internal static class Registry
{
    internal static void MapRegistry(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/v1/registry/imports", Imports.ReceiveAsync).RequireScope(Scope.Operate).RequireRateLimiting(Limits.Work);
        routes.MapGet("/api/v1/registry/imports", ListAsync).RequireScope(Scope.Registry);
        routes.MapGet("/api/v1/registry/imports/{id}", Imports.FindAsync).RequireScope(Scope.Registry);
        routes.MapDelete("/api/v1/registry/imports/{id}", Imports.CancelAsync).RequireScope(Scope.Operate);
        routes.MapGet("/api/v1/registry/imports/{id}/rejected", Imports.RejectedAsync).RequireScope(Scope.Registry);
        routes.MapGet("/api/v1/registry/records", RegistryRecords.FindAsync).RequireScope(Scope.Registry);
    }

    private static async Task<IResult> ListAsync(IRegisterStore registers, CancellationToken cancel)
    {
        var extracts = await registers.ListAsync(Tenants.Shared, cancel);
        return Results.Json(new ImportList([.. extracts.Select(extract => ImportReport.Of(extract))]), CoreJson.Options);
    }

    private sealed record ImportList(IReadOnlyList<ImportReport> Imports);
}
