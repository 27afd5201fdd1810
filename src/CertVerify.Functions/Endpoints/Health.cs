using CertVerify.Core.Reports;
using CertVerify.Functions.Access;
using CertVerify.Functions.Hosting;

namespace CertVerify.Functions.Endpoints;

/// <summary>Whether the service can do its work, and what is missing when it cannot do all of it.</summary>
internal static class Health
{
    internal static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health", GetAsync).OpenToAll();
        routes.MapGet("/api/health", GetAsync).OpenToAll();
    }

    private static async Task<IResult> GetAsync(Checkup checkup, CancellationToken cancel)
    {
        var report = await checkup.NowAsync(cancel);
        return Results.Json(report, CoreJson.Options, statusCode: report.Status == HealthPart.Down ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }
}
