using System.Globalization;
using System.Text.Json;

namespace CertVerify.Adapters.Registries.Live;

/// <summary>Reads values of JSON that somebody else wrote: what is not there, or of another kind, is null.</summary>
internal static class JsonReading
{
    private const int LongestText = 4000;

    internal static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind is not JsonValueKind.Null ? member : null;

    /// <summary>Text or a number as text; the first of a list.</summary>
    internal static string? AsText(this JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.String } text => Trimmed(text.GetString()),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        { ValueKind: JsonValueKind.True } => "true",
        { ValueKind: JsonValueKind.False } => "false",
        { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() > 0 => AsText(list[0]),
        _ => null,
    };

    internal static string? Text(this JsonElement element, string name) => AsText(element.Member(name));

    /// <summary>Every text of a list, or the one text.</summary>
    internal static IEnumerable<string> AsTexts(this JsonElement? element) => element is { ValueKind: JsonValueKind.Array } list
        ? list.EnumerateArray().Select(item => AsText(item)).OfType<string>()
        : AsText(element) is { } one ? [one] : [];

    internal static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>A day in one of the forms; ISO 8601 and YYYYMMDD when none are given.</summary>
    internal static DateOnly? AsDay(string? text, params string[] forms)
    {
        string[] accepted = forms is [] ? ["yyyy-MM-dd", "yyyyMMdd", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss"] : forms;
        return DateTime.TryParseExact(text, accepted, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal, out var time)
            ? DateOnly.FromDateTime(time)
            : null;
    }

    private static string? Trimmed(string? text) => text?.Trim() switch
    {
        null or "" => null,
        { Length: > LongestText } lengthy => lengthy[..LongestText],
        var rest => rest,
    };
}
