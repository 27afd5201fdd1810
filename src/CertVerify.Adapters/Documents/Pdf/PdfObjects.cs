using System.Text.Json;
using System.Text.Json.Serialization;
using CertVerify.Adapters.Documents.Children;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>Looks through what <c>qpdf --json=2</c> prints: every object of a PDF, without the content of its streams.</summary>
internal sealed class PdfObjects
{
    /// <summary>A certificate has some hundred objects, which print to a few hundred kilobytes.</summary>
    private const int MostBytes = 16_000_000;

    private static readonly JsonSerializerOptions s_deep = new() { MaxDepth = 500 };

    private static readonly string[] s_ofSome = ["/Zoom", "/Language", "/User"];

    private readonly JsonElement objects;

    private PdfObjects(JsonElement objects) => this.objects = objects;

    /// <summary>
    /// Whether one viewer may show what another does not: by an action (ISO 32000-2, 12.6.4), by a form that is laid out when it is opened (XFA), by a layer that on a screen is
    /// to be shown otherwise than where usage is not heeded (8.11.4.4), or by what could not be looked through. Null when qpdf is not on this machine.
    /// </summary>
    public static bool? MayShowOtherwise(ChildOutcome printed)
    {
        if (printed.IsMissing)
            return null;
        if (!printed.Succeeded || printed.Output.Length > MostBytes)
            return true;
        try
        {
            return JsonSerializer.Deserialize<Printed>(printed.Output.Span, s_deep) is not { Qpdf: [_, var all] } || new PdfObjects(all) is var pdf && (pdf.ActsOnWhatIsShown() || pdf.HasLayerThatViewersShowDifferently());
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private bool ActsOnWhatIsShown() => Dictionaries(objects).Any(dictionary =>
        dictionary.TryGetProperty("/JS", out _) || dictionary.TryGetProperty("/XFA", out _) || Name(dictionary, "/S") is "/JavaScript" or "/SetOCGState" or "/Hide");

    private bool HasLayerThatViewersShowDifferently()
    {
        var layers = Find("trailer") is { } trailer ? Part(Part(Part(trailer, "/Root"), "/OCProperties"), "/D") : null;
        var isShown = Name(layers, "/BaseState") != "/OFF";
        var others = Items(Part(layers, isShown ? "/OFF" : "/ON")).Select(layer => layer.GetRawText()).ToHashSet();
        return Items(Part(layers, "/AS")).Select(Resolved)
            .Where(usage => Name(usage, "/Event") == "/View")
            .SelectMany(usage => Items(Part(usage, "/OCGs")))
            .Any(layer => IsShownByUsage(Part(Resolved(layer), "/Usage"), isShown != others.Contains(layer.GetRawText())));
    }

    /// <summary>Whether a layer's usage has it shown otherwise than it is, or only to some: at a zoom, in a language, to a person.</summary>
    private bool IsShownByUsage(JsonElement? usage, bool isShown) =>
        Name(Part(usage, "/View"), "/ViewState") is { } state && state == "/ON" != isShown || s_ofSome.Any(kind => Part(usage, kind) is not null);

    private JsonElement? Part(JsonElement? dictionary, string key) =>
        dictionary is { ValueKind: JsonValueKind.Object } known && known.TryGetProperty(key, out var part) ? Resolved(part) : null;

    private string? Name(JsonElement? dictionary, string key) => Part(dictionary, key) is { ValueKind: JsonValueKind.String } name ? name.GetString() : null;

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
