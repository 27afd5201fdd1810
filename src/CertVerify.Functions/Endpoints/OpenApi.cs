using CertVerify.Functions.Access;

namespace CertVerify.Functions.Endpoints;

/// <summary>The description of this API, kept by hand and held to the truth by tests.</summary>
internal static class OpenApi
{
    private const string Name = "openapi.json";

    private static readonly TaggedAnswer Description = new(Read(), "application/json");

    internal static void MapOpenApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/openapi/v1.json", () => Description).OpenToAll();
        routes.MapGet("/api/openapi/v1.json", () => Description).OpenToAll();
    }

    internal static byte[] Read()
    {
        using var stream = typeof(OpenApi).Assembly.GetManifestResourceStream(Name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
