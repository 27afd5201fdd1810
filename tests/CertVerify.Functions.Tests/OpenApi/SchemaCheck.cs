using System.Text.Json;
using System.Text.RegularExpressions;

namespace CertVerify.Functions.Tests.OpenApi;

/// <summary>Holds JSON against a schema of the API's description, as far as the description uses JSON Schema; says where they differ.</summary>
internal sealed class SchemaCheck(JsonElement document)
{
    internal IEnumerable<string> Differences(JsonElement value, JsonElement schema, string at = "")
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Differences(value, Resolved(reference.GetString()!), at);
        var type = schema.TryGetProperty("type", out var named) ? named.GetString() : null;
        if (type is not null && !Fits(value, type))
            return [$"{at}: {value.ValueKind} is no {type}"];
        return value.ValueKind switch
        {
            JsonValueKind.Object => OfObject(value, schema, at),
            JsonValueKind.Array => value.EnumerateArray().SelectMany((item, i) => Differences(item, schema.GetProperty("items"), $"{at}/{i}")),
            JsonValueKind.String => OfString(value.GetString()!, schema, at),
            _ => [],
        };
    }

    private JsonElement Resolved(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate(document, (element, step) => element.GetProperty(step));

    private IEnumerable<string> OfObject(JsonElement value, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)))
                yield return $"{at}: {name} is missing";
        }

        foreach (var property in value.EnumerateObject())
        {
            var here = $"{at}/{property.Name}";
            if (schema.TryGetProperty("properties", out var known) && known.TryGetProperty(property.Name, out var own))
            {
                foreach (var difference in Differences(property.Value, own, here))
                    yield return difference;
            }
            else if (!schema.TryGetProperty("additionalProperties", out var others) || others.ValueKind is JsonValueKind.False)
                yield return $"{here}: not described";
            else if (others.ValueKind is JsonValueKind.Object)
            {
                foreach (var difference in Differences(property.Value, others, here))
                    yield return difference;
            }
        }
    }

    private static IEnumerable<string> OfString(string value, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => word.GetString() == value))
            yield return $"{at}: {value} is none of the words";
        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value, pattern.GetString()!))
            yield return $"{at}: {value} does not fit {pattern}";
        if (schema.TryGetProperty("format", out var format) && format.GetString() == "date" && !DateOnly.TryParseExact(value, "yyyy-MM-dd", out _))
            yield return $"{at}: {value} is no day";
        if (schema.TryGetProperty("format", out format) && format.GetString() == "date-time" && !DateTimeOffset.TryParse(value, out _))
            yield return $"{at}: {value} is no time";
    }

    private static bool Fits(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind is JsonValueKind.Object,
        "array" => value.ValueKind is JsonValueKind.Array,
        "string" => value.ValueKind is JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind is JsonValueKind.Number,
        _ => false,
    };
}
