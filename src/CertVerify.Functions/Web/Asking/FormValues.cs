using System.Text.Json;

namespace CertVerify.Functions.Web.Asking;

/// <summary>What stands in the form's fields, under the names that the API gives them.</summary>
public sealed class FormValues
{
    internal static readonly FormValues None = new([]);

    private readonly ILookup<string, string> values;

    private FormValues(IEnumerable<KeyValuePair<string, string>> fields) => values = fields.ToLookup(field => field.Key, field => field.Value);

    public string? this[string name] => values[name].FirstOrDefault();

    public bool Has(string name, string value) => values[name].Contains(value);

    /// <summary>Whether any field of this part is filled in: "need" for "need.product".</summary>
    public bool Any(string part) => values.Any(field => field.Key.StartsWith(part + '.', StringComparison.Ordinal));

    internal static FormValues Of(byte[] inquiry)
    {
        try
        {
            using var json = JsonDocument.Parse(inquiry);
            return new([.. Fields(json.RootElement, "")]);
        }
        catch (JsonException)
        {
            return None;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(JsonElement json, string name) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(field => Fields(field.Value, name.Length == 0 ? field.Name : $"{name}.{field.Name}")),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(item => Fields(item, name)),
        JsonValueKind.String => [new(name, json.GetString()!)],
        _ => [],
    };
}
