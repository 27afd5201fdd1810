using System.Text.Json;
using System.Text.Json.Serialization;

namespace CertVerify.Core.Claims;

/// <summary>A further certified site, as a list or an annex states it; what is not stated is null.</summary>
/// <param name="Address">On one line.</param>
/// <param name="Name">The site's own name: a plant, branch or company of the group.</param>
/// <param name="Scope">What is done there.</param>
/// <param name="Number">Its number in the list, or of its own certificate.</param>
[JsonConverter(typeof(SiteJson))]
public sealed record Site(string Address, string? Name = null, string? Scope = null, string? Number = null);

/// <summary>Writes a site as an object, and reads one that was stored when a site was only its address.</summary>
public sealed class SiteJson : JsonConverter<Site>
{
    public override Site Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new(reader.GetString()!);
        using var site = JsonDocument.ParseValue(ref reader);
        return new(Text("address")!, Text("name"), Text("scope"), Text("number"));

        string? Text(string name) => site.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    public override void Write(Utf8JsonWriter writer, Site value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, text) in new[] { ("address", value.Address), ("name", value.Name), ("scope", value.Scope), ("number", value.Number) })
        {
            if (text is not null)
                writer.WriteString(name, text);
        }

        writer.WriteEndObject();
    }
}
