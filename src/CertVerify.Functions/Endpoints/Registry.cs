using CertVerify.Adapters.Storage;
using CertVerify.Core.Reports;

namespace CertVerify.Functions.Endpoints;

/// <summary>Extracts of registers in, their records out.</summary>
internal static class Registry
{
    internal static void MapRegistry(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/v1/registry/imports", Imports.ReceiveAsync).RequireRateLimiting(Limits.Work);
        routes.MapGet("/api/v1/registry/imports", ListAsync);
        routes.MapGet("/api/v1/registry/imports/{id}", Imports.FindAsync);
        routes.MapDelete("/api/v1/registry/imports/{id}", Imports.CancelAsync);
        routes.MapGet("/api/v1/registry/imports/{id}/rejected", Imports.RejectedAsync);
        routes.MapGet("/api/v1/registry/records", RegistryRecords.FindAsync);
    }

    private static async Task<IResult> ListAsync(IRegisterStore registers, CancellationToken cancel)
    {
        var extracts = await registers.ListAsync(Tenants.Local, cancel);
        return Results.Json(new ImportList([.. extracts.Select(extract => ImportReport.Of(extract))]), CoreJson.Options);
    }

    private sealed record ImportList(IReadOnlyList<ImportReport> Imports);
}
