using CertVerify.Adapters.Tables;
using CertVerify.Core.Access;
using CertVerify.Core.Tables;
using CertVerify.Functions.Access;
using CertVerify.Functions.Problems;

namespace CertVerify.Functions.Endpoints;

/// <summary>The curated tables, every row with where it comes from.</summary>
internal static class Tables
{
    internal static void MapTables(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/tables", ListAsync).RequireScope(Scope.Read);
        routes.MapGet("/api/v1/tables/{name}", GetAsync).RequireScope(Scope.Read);
    }

    private static async Task<IResult> ListAsync(TablesInForce inForce, CancellationToken cancel) =>
        TaggedAnswer.Json(new TableList((await inForce.NowAsync(cancel)).Versions));

    private static async Task<IResult> GetAsync(string name, TablesInForce inForce, CancellationToken cancel)
    {
        var tables = await inForce.NowAsync(cancel);
        if (tables.Versions.FirstOrDefault(table => table.Name == name) is not { } version || Rows(name, tables) is not { } rows)
            return Problem.NotFound($"There is no table of this name; there are {string.Join(", ", tables.Versions.Select(table => table.Name))}.").AsAnswer();
        return TaggedAnswer.Json(new TableReport(version.Name, version.Sha256, rows));
    }

    private static object? Rows(string name, CuratedTables tables) => name switch
    {
        "accreditation_bodies" => tables.AccreditationBodies,
        "accreditation_numbers" => tables.AccreditationNumbers,
        "accreditations" => tables.Accreditations,
        "adoptions" => tables.Adoptions,
        "certification_bodies" => tables.CertificationBodies,
        "countries" => tables.Countries,
        "editions" => tables.Editions,
        "iaf_codes" => tables.IafCodes,
        "legal_forms" => tables.LegalForms,
        "lookalikes" => tables.LookAlikes,
        "months" => tables.Months,
        "number_shapes" => tables.NumberShapes,
        "register_coverage" => tables.RegisterCoverages,
        "standards" => tables.Standards,
        _ => null,
    };

    private sealed record TableList(IReadOnlyList<TableVersion> Tables);

    private sealed record TableReport(string Name, string Sha256, object Rows);
}
