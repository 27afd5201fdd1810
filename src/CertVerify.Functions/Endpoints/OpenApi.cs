using CertVerify.Functions.Access;

namespace CertVerify.Functions.Endpoints;

/// <summary>The description of this API, kept by hand and held to the truth by tests.</summary>
internal static class OpenApi
{
    private const string Name = "openapi.json";

    internal static void MapOpenApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/openapi/v1.json", Get).OpenToAll();
        routes.MapGet("/api/openapi/v1.json", Get).OpenToAll();
    }

    private static IResult Get() => Results.Stream(typeof(OpenApi).Assembly.GetManifestResourceStream(Name)!, "application/json");
}
