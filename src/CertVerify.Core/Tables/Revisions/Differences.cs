using System.Text.Json;
using System.Text.Json.Nodes;
using CertVerify.Core.Reports;

namespace CertVerify.Core.Tables.Revisions;

/// <summary>Tells rows apart field by field, as JSON shows them; of where a row comes from only whether it is confirmed.</summary>
internal static class Differences
{
    internal static IReadOnlyList<FieldChange> Between<T>(T before, T after)
    {
        var (old, now) = (Fields(before), Fields(after));
        return
        [
            .. old.Select(field => field.Key).Union(now.Select(field => field.Key))
                .Select(name => new FieldChange(name, Text(old[name]), Text(now[name])))
                .Where(change => change.Before != change.After),
        ];
    }

    /// <summary>Of rows that belong together: field by field where there is one, else all as a whole.</summary>
    internal static IReadOnlyList<FieldChange> Between<T>(IReadOnlyList<T> before, IReadOnlyList<T> after) =>
        before is [var old] && after is [var now] ? Between(old, now)
        : All(before) == All(after) ? []
        : [new("rows", All(before), All(after))];

    private static JsonObject Fields<T>(T row) => JsonSerializer.SerializeToNode(row, CoreJson.Options)!.AsObject();

    private static string All<T>(IEnumerable<T> rows) =>
        string.Join(" | ", rows.Select(row => string.Join(", ", Fields(row).Select(field => Text(field.Value)).OfType<string>())).Order(StringComparer.Ordinal));

    private static string? Text(JsonNode? value) => value switch
    {
        null or JsonArray { Count: 0 } => null,
        JsonArray values => string.Join("; ", values.Select(each => each?.ToString())),
        JsonObject provenance => provenance["confirmed"]?.GetValue<bool>() == true ? "confirmed" : "unconfirmed",
        _ => value.ToString(),
    };
}
