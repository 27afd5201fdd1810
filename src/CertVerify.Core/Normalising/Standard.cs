using System.Text.Json;
using System.Text.Json.Serialization;

namespace CertVerify.Core.Normalising;

/// <summary>A management-system standard and, when stated, its edition: "ISO 9001" of 2015. Written "ISO 9001:2015".</summary>
/// <param name="Designation">The international designation: "ISO 9001", "ISO/IEC 27001", "IATF 16949", "AS9100".</param>
/// <param name="Edition">The ISO edition: a year, or a revision letter ("D"); null when not stated.</param>
[JsonConverter(typeof(StandardJson))]
public sealed record Standard(string Designation, string? Edition)
{
    public override string ToString() => Edition switch
    {
        null => Designation,
        [>= 'A' and <= 'Z'] => Designation + Edition,
        _ => $"{Designation}:{Edition}",
    };

    /// <summary>Reads back what <see cref="ToString"/> wrote.</summary>
    public static Standard Parse(string text)
    {
        var colon = text.LastIndexOf(':');
        if (colon > 0)
            return new(text[..colon], colon + 1 < text.Length ? text[(colon + 1)..] : null);
        return text.Length > 1 && char.IsDigit(text[^2]) && char.IsAsciiLetterUpper(text[^1]) ? new(text[..^1], text[^1..]) : new(text, null);
    }
}

/// <summary>Standards travel in JSON as their written form.</summary>
public sealed class StandardJson : JsonConverter<Standard>
{
    public override Standard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Standard.Parse(reader.GetString() ?? throw new JsonException("A standard is a string such as \"ISO 9001:2015\"."));

    public override void Write(Utf8JsonWriter writer, Standard value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
