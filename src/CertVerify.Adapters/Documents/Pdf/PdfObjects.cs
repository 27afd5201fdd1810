using System.Text.Json;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>Reads what <c>qpdf --json=2</c> prints: every object of a PDF, without the content of its streams.</summary>
internal sealed class PdfObjects
{
    private const int Deepest = 500;

    private readonly JsonElement objects;

    private PdfObjects(JsonElement objects) => this.objects = objects;

    /// <summary>Null when it is no such print.</summary>
    public static PdfObjects? Read(ReadOnlyMemory<byte> printed)
    {
        try
        {
            return JsonDocument.Parse(printed, new() { MaxDepth = Deepest }).RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("qpdf", out var parts) && parts is { ValueKind: JsonValueKind.Array } && parts.GetArrayLength() == 2 ? new(parts[1]) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Whether one viewer may show what another does not: by a program (ISO 32000-2, 12.6.4.17), by a form that is laid out when it is opened (XFA), or by a layer that on a
    /// screen is to be shown otherwise than where usage is not heeded (8.11.4.4).
    /// </summary>
    public bool MayShowOtherwise => Dictionaries(objects).Any(dictionary => Name(dictionary, "/S") == "/JavaScript" || dictionary.TryGetProperty("/XFA", out _)) || HasLayerOfTwoMinds();

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
}
