using CertVerify.Core.Reports;
using CertVerify.Core.Tables;

namespace CertVerify.Functions.Endpoints;

/// <summary>The curated tables, every row with where it comes from.</summary>
internal static class Tables
{
    internal static void MapTables(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/v1/tables", (CuratedTables tables) => Results.Json(new { Tables = tables.Versions }, CoreJson.Options));
}
