using System.Text.Json;
using System.Text.Json.Serialization;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>Looks through what <c>qpdf --json=2</c> prints: every object of a PDF, without the content of its streams.</summary>
internal sealed class PdfObjects
{
    /// <summary>A certificate has some hundred objects, which print to a few hundred kilobytes.</summary>
    private const int MostBytes = 16_000_000;

    private static readonly JsonSerializerOptions s_deep = new() { MaxDepth = 500 };

    private readonly JsonElement objects;

    private PdfObjects(JsonElement objects) => this.objects = objects;

    /// <summary>
    /// Whether one viewer may show what another does not: by a program (ISO 32000-2, 12.6.4.17), by a form that is laid out when it is opened (XFA), by a layer that on a
    /// screen is to be shown otherwise than where usage is not heeded (8.11.4.4), or by what is too much or too deep to be looked through. Null when nothing was printed.
    /// </summary>
    public static bool? MayShowOtherwise(ReadOnlyMemory<byte> printed)
    {
        if (printed.IsEmpty || printed.Length > MostBytes)
            return printed.IsEmpty ? null : true;
        try
        {
            return JsonSerializer.Deserialize<Printed>(printed.Span, s_deep) is not { Qpdf: [_, var all] } || new PdfObjects(all) is var pdf && (pdf.HasProgramOrForm() || pdf.HasLayerOfTwoMinds());
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private bool HasProgramOrForm() => Dictionaries(objects).Any(dictionary => Name(dictionary, "/S") == "/JavaScript" || dictionary.TryGetProperty("/XFA", out _));

    private bool HasLayerOfTwoMinds()
    {
        var layers = Find("trailer") is { } trailer ? Part(Part(Part(trailer, "/Root"), "/OCProperties"), "/D") : null;
        var isShown = Name(layers, "/BaseState") != "/OFF";
        var others = Items(Part(layers, isShown ? "/OFF" : "/ON")).Select(layer => layer.GetRawText()).ToHashSet();
        return Items(Part(layers, "/AS")).Select(Resolved)
            .Where(usage => Name(usage, "/Event") == "/View")
            .SelectMany(usage => Items(Part(usage, "/OCGs")))
            .Any(layer => Name(Part(Part(Resolved(layer), "/Usage"), "/View"), "/ViewState") is { } state && state == "/ON" != (isShown != others.Contains(layer.GetRawText())));
    }

    private JsonElement? Part(JsonElement? dictionary, string key) =>
        dictionary is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(key, out var part) ? Resolved(part) : null;

    private static string? Name(JsonElement? dictionary, string key) =>
        dictionary is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(key, out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;

    private static IEnumerable<JsonElement> Items(JsonElement? array) => array is { ValueKind: JsonValueKind.Array } known ? known.EnumerateArray() : [];

    /// <summary>What a reference ("12 0 R") leads to; anything else itself.</summary>
    private JsonElement? Resolved(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.EndsWith(" R", StringComparison.Ordinal) ? Find($"obj:{text}") : value;

    private JsonElement? Find(string key) =>
        objects is { ValueKind: JsonValueKind.Object } && objects.TryGetProperty(key, out var found) && found is { ValueKind: JsonValueKind.Object } && found.TryGetProperty("value", out var value) ? value : null;

    private static IEnumerable<JsonElement> Dictionaries(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Dictionaries(property.Value)).Prepend(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Dictionaries),
        _ => [],
    };

    private sealed record Printed([property: JsonPropertyName("qpdf")] IReadOnlyList<JsonElement> Qpdf);
}
