using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CertVerify.Adapters.Registries.Live.Declared;

/// <summary>A way into a JSON answer: names apart by points, "[2]" for one item of a list, "[*]" for each; "$" is where it begins.</summary>
internal sealed partial class JsonWay
{
    private const int EachItem = -1;

    private readonly IReadOnlyList<(string? Name, int? Item)> steps;

    private JsonWay(IReadOnlyList<(string? Name, int? Item)> steps) => this.steps = steps;

    /// <summary>Null when it cannot be understood.</summary>
    internal static JsonWay? Read(string? text)
    {
        if (text is null || !Form().IsMatch(text))
            return null;
        return new([.. Step().Matches(text).Select(step => step.Groups["name"] is { Success: true, Value: var name }
            ? (name, (int?)null)
            : ((string?)null, step.Groups["item"].Value is "*" ? EachItem : int.Parse(step.Groups["item"].Value, CultureInfo.InvariantCulture)))]);
    }

    /// <summary>What lies at its end: nothing, one value, or several where it goes through lists.</summary>
    internal IReadOnlyList<JsonElement> From(JsonElement start) =>
        steps.Aggregate((IReadOnlyList<JsonElement>)[start], (reached, step) => [.. reached.SelectMany(element => Next(element, step))]);

    private static IEnumerable<JsonElement> Next(JsonElement element, (string? Name, int? Item) step) => step switch
    {
        ({ } name, _) => element.Member(name) is { } member ? [member] : [],
        (_, EachItem) => element.ValueKind is JsonValueKind.Array ? element.EnumerateArray() : [],
        (_, { } item) => element.ValueKind is JsonValueKind.Array && item < element.GetArrayLength() ? [element[item]] : [],
        _ => [],
    };

    [GeneratedRegex(@"^(\$|(\$\.?)?[^.\[\]$\s]+|\$?\[(\d{1,4}|\*)\])(\.[^.\[\]\s]+|\[(\d{1,4}|\*)\])*$")]
    private static partial Regex Form();

    [GeneratedRegex(@"\[(?<item>\d+|\*)\]|(?<name>[^.\[\]$][^.\[\]]*)")]
    private static partial Regex Step();
}
