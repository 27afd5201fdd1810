using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CertVerify.Functions.Web.Reference;

/// <summary>The description of the API, arranged for reading.</summary>
public sealed class ApiReference
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly JsonElement document;

    private ApiReference(JsonElement document)
    {
        this.document = document;
        Summary = Text(document.GetProperty("info"), "summary");
        Description = Text(document.GetProperty("info"), "description");
        var calls = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(call => (Path: path.Name, Method: call.Name.ToUpperInvariant(), Said: call.Value))).ToList();
        Sections =
        [
            .. document.GetProperty("tags").EnumerateArray().Select(tag => new Section(Text(tag, "name"), Text(tag, "description"),
                [.. calls.Where(call => call.Said.GetProperty("tags")[0].GetString() == tag.GetProperty("name").GetString()).Select(call => Call(call.Path, call.Method, call.Said))])),
        ];
        Shapes = [.. document.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(schema => Shape(schema.Name, schema.Value))];
    }

    public string Summary { get; }

    public string Description { get; }

    public IReadOnlyList<Section> Sections { get; }

    public IReadOnlyList<Shape> Shapes { get; }

    internal static ApiReference Of(byte[] description) => new(JsonDocument.Parse(description).RootElement);

    private Call Call(string path, string method, JsonElement said) => new(
        Text(said, "operationId"), method, path, Text(said, "summary"), Text(said, "description"),
        said.TryGetProperty("parameters", out var parameters) ? [.. parameters.EnumerateArray().Select(Resolved).Select(Parameter)] : [],
        said.TryGetProperty("requestBody", out var body) ? Contents(body) : [],
        [.. said.GetProperty("responses").EnumerateObject().Select(answer => (answer.Name, Said: Resolved(answer.Value))).Select(answer => new Answered(answer.Name, Text(answer.Said, "description"), Contents(answer.Said)))]);

    private static Property Parameter(JsonElement parameter) => new(
        Text(parameter, "name"), $"{Text(parameter, "in")}, {TypeOf(parameter.GetProperty("schema")).Text}", null, IsTrue(parameter, "required"), Text(parameter, "description"));

    private static IReadOnlyList<Content> Contents(JsonElement said) => said.TryGetProperty("content", out var contents)
        ? [.. contents.EnumerateObject().Select(content => new Content(content.Name, TypeOf(content.Value.GetProperty("schema")), Example(content.Value)))]
        : [];

    private static string? Example(JsonElement content) =>
        content.TryGetProperty("examples", out var examples) && examples.EnumerateObject().FirstOrDefault() is { Value.ValueKind: JsonValueKind.Object } first
            ? first.Value.GetProperty("value") is { ValueKind: JsonValueKind.String } text ? text.GetString() : JsonSerializer.Serialize(first.Value.GetProperty("value"), Indented)
            : null;

    private static Shape Shape(string name, JsonElement schema) => new(
        name, Text(schema, "description"),
        schema.TryGetProperty("enum", out var words) ? [.. words.EnumerateArray().Select(word => word.GetString()!)] : [],
        schema.TryGetProperty("properties", out var properties) ? [.. properties.EnumerateObject().Select(property => Property(property, schema))] : []);

    private static Property Property(JsonProperty property, JsonElement owner)
    {
        var (text, shape) = TypeOf(property.Value);
        var required = owner.TryGetProperty("required", out var names) && names.EnumerateArray().Any(name => name.GetString() == property.Name);
        return new(property.Name, text, shape, required, Text(property.Value, "description"));
    }

    /// <summary>What a schema is called, and the shape it refers to.</summary>
    private static TypeName TypeOf(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return new(reference.GetString()!.Split('/')[^1], reference.GetString()!.Split('/')[^1]);
        if (!schema.TryGetProperty("type", out var type))
            return new("any", null);
        return type.ToString() switch
        {
            "array" when TypeOf(schema.GetProperty("items")) is var item => new($"list of {item.Text}", item.Shape),
            "object" when schema.TryGetProperty("properties", out var properties) => new($"{{ {string.Join(", ", properties.EnumerateObject().Select(property => property.Name))} }}", null),
            "string" when schema.TryGetProperty("enum", out var words) => new(string.Join(" | ", words.EnumerateArray()), null),
            "string" when schema.TryGetProperty("format", out var format) => new(format.ToString(), null),
            var plain => new(plain, null),
        };
    }

    private JsonElement Resolved(JsonElement element) => element.TryGetProperty("$ref", out var reference)
        ? reference.GetString()!.TrimStart('#', '/').Split('/').Aggregate(document, (found, step) => found.GetProperty(step))
        : element;

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString()! : "";

    private static bool IsTrue(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.GetBoolean();
}
