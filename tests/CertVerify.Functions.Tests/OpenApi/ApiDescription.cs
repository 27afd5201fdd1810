using System.Text.Json;

namespace CertVerify.Functions.Tests.OpenApi;

/// <summary>The description of the API as it ships.</summary>
internal static class ApiDescription
{
    internal static readonly JsonElement Document = JsonDocument.Parse(typeof(Service).Assembly.GetManifestResourceStream("openapi.json")!).RootElement;

    internal static readonly SchemaCheck Schemas = new(Document);

    internal static IReadOnlyList<Operation> Operations { get; } =
    [
        .. Document.GetProperty("paths").EnumerateObject().SelectMany(path =>
            path.Value.EnumerateObject().Select(operation => new Operation(path.Name, operation.Name.ToUpperInvariant(), operation.Value))),
    ];

    internal static Operation Named(string id) => Operations.Single(operation => operation.Id == id);

    internal static JsonElement Schema(string name) => Document.GetProperty("components").GetProperty("schemas").GetProperty(name);

    /// <summary>What a reference points to; an element that is none is itself.</summary>
    internal static JsonElement Resolved(JsonElement element) => element.TryGetProperty("$ref", out var reference)
        ? reference.GetString()!.TrimStart('#', '/').Split('/').Aggregate(Document, (found, step) => found.GetProperty(step))
        : element;
}

/// <summary>One call of the API.</summary>
/// <param name="Path">With its places: "/api/v1/verifications/{id}".</param>
/// <param name="Method">In capitals.</param>
/// <param name="Description">All that is said of it.</param>
internal sealed record Operation(string Path, string Method, JsonElement Description)
{
    internal string Id => Description.GetProperty("operationId").GetString()!;

    internal IEnumerable<JsonElement> Parameters =>
        Description.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().Select(ApiDescription.Resolved) : [];

    /// <summary>What a request may carry, by media type.</summary>
    internal IEnumerable<JsonProperty> Bodies => Description.TryGetProperty("requestBody", out var body) ? body.GetProperty("content").EnumerateObject() : [];

    /// <summary>What it may answer: status, media type and what is said of it.</summary>
    internal IEnumerable<(string Status, string MediaType, JsonElement Content)> Answers =>
        from answer in Description.GetProperty("responses").EnumerateObject()
        let described = ApiDescription.Resolved(answer.Value)
        where described.TryGetProperty("content", out _)
        from content in described.GetProperty("content").EnumerateObject()
        select (answer.Name, content.Name, content.Value);

    internal JsonElement Schema(string status, string mediaType) =>
        Answers.Single(answer => answer.Status == status && answer.MediaType == mediaType).Content.GetProperty("schema");
}
