using System.Text.Json;

namespace CertVerify.Adapters.Registries.Live.Declared;

/// <summary>Finds records, and the fields of each, in an answer by the paths that were declared.</summary>
internal sealed class AnswerFields<TField>(IDeclaredAnswer<TField> answer)
    where TField : struct, Enum
{
    private readonly JsonWay toRecords = JsonWay.Read(answer.Records)!;
    private readonly Dictionary<TField, JsonWay> ways = answer.Fields.ToDictionary(field => field.Key, field => JsonWay.Read(field.Value)!);
    private readonly string[] dayForms = [.. answer.DateFormats ?? []];

    /// <summary>Null when the place of the records is not there, or one of them lacks a field that each must have: it is then another kind of answer.</summary>
    internal IReadOnlyList<JsonElement>? Records(JsonElement body, TField needed)
    {
        IReadOnlyList<JsonElement>? found = toRecords.From(body) switch
        {
            [] => null,
            [{ ValueKind: JsonValueKind.Array } list] => [.. list.EnumerateArray()],
            var some => some,
        };
        return found is not null && found.All(record => Text(record, needed) is not null) ? found : null;
    }

    internal string? Text(JsonElement record, TField field) => Texts(record, field).FirstOrDefault();

    internal IEnumerable<string> Texts(JsonElement record, TField field) =>
        ways.TryGetValue(field, out var way) ? way.From(record).SelectMany(value => JsonReading.AsTexts(value)) : [];

    internal DateOnly? Day(JsonElement record, TField field) => JsonReading.AsDay(Text(record, field), dayForms);
}
