using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CertVerify.Core.Sentences;

/// <summary>How stores write a sentence: its template and its values, and only the text of one that has none.</summary>
internal sealed class SentenceInParts : JsonConverter<Sentence>
{
    private const string Template = "template", Values = "values", Day = "day";

    public override Sentence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static Sentence Read(ref Utf8JsonReader reader) => Read(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, Sentence value)
    {
        if (value.Values.Count == 0)
            writer.WriteStringValue(value.Template);
        else
            WriteParts(writer, value);
    }

    private static void WriteParts(Utf8JsonWriter writer, Sentence sentence)
    {
        writer.WriteStartObject();
        writer.WriteString(Template, sentence.Template);
        if (sentence.Values.Count > 0)
        {
            writer.WriteStartArray(Values);
            foreach (var value in sentence.Values)
                Write(writer, value);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case Sentence part:
                WriteParts(writer, part);
                break;
            case DateOnly day:
                writer.WriteStartObject();
                writer.WriteString(Day, day.ToString("O", CultureInfo.InvariantCulture));
                writer.WriteEndObject();
                break;
            default:
                writer.WriteStringValue((string)value);
                break;
        }
    }

    private static Sentence Read(JsonElement json) => json.ValueKind is JsonValueKind.String
        ? Sentence.Known(json.GetString()!)
        : new(json.GetProperty(Template).GetString()!, json.TryGetProperty(Values, out var values) ? values.EnumerateArray().Select(ReadValue) : []);

    private static object ReadValue(JsonElement json) => json switch
    {
        { ValueKind: JsonValueKind.String } => json.GetString()!,
        _ when json.TryGetProperty(Day, out var day) => DateOnly.ParseExact(day.GetString()!, "O", CultureInfo.InvariantCulture),
        _ => Read(json),
    };
}
