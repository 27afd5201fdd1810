using System.Text.Json;
using CertVerify.Core.Claims;
using CertVerify.Core.Claims.Confidence;

namespace CertVerify.Accuracy.Scoring;

/// <summary>One value as read, with the reader's confidence and, where the pages are at hand, how it came off them.</summary>
internal sealed record ReadValue(string Text, double Confidence, ReadingWay? Way = null);

/// <summary>What was read off one document, whichever way it was obtained; a field without values was not read.</summary>
internal sealed record ReadValues(string DocumentKind, IReadOnlyDictionary<string, IReadOnlyList<ReadValue>> Fields)
{
    /// <summary>From the claim in a verification's JSON.</summary>
    public static ReadValues From(JsonElement claim) => From(claim, null);

    /// <summary>From a claim in memory and the pages that it was read from, to score a reader without the service.</summary>
    public static ReadValues From(Claim claim, IReadOnlyList<Page>? pages = null) => From(JsonSerializer.SerializeToElement(claim, ClaimJson.Options), pages);

    private static ReadValues From(JsonElement claim, IReadOnlyList<Page>? pages) => new(
        Values(claim, Field.DocumentKind, null) is [var kind, ..] ? kind.Text : "unknown",
        Field.All.ToDictionary(field => field, field => Values(claim, field, pages)));

    public IReadOnlyList<ReadValue> this[string field] => Fields.GetValueOrDefault(field, []);

    private static IReadOnlyList<ReadValue> Values(JsonElement claim, string field, IReadOnlyList<Page>? pages) => claim.TryGetProperty(field, out var found)
        ? found.ValueKind switch
        {
            JsonValueKind.Object => [Value(found, pages)],
            JsonValueKind.Array => [.. found.EnumerateArray().Select(value => Value(value, pages))],
            _ => [],
        }
        : [];

    private static ReadValue Value(JsonElement field, IReadOnlyList<Page>? pages) => new(
        field.GetProperty("value").ToString(),
        field.TryGetProperty("confidence", out var confidence) ? confidence.GetDouble() : 1,
        pages is null ? null : Ways.Of(pages, Part<int?>(field, "page"), Part<Box?>(field, "box")));

    private static T? Part<T>(JsonElement field, string name) => field.TryGetProperty(name, out var part) ? part.Deserialize<T>(ClaimJson.Options) : default;
}
