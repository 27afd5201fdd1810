using System.Text.Json;
using CertVerify.Core.Claims;

namespace CertVerify.Accuracy.Scoring;

/// <summary>One value as read, with the reader's confidence, and what it was inferred from when it was not read.</summary>
internal sealed record ReadValue(string Text, double Confidence, string? Inferred = null);

/// <summary>What was read off one document, whichever way it was obtained; a field without values was not read.</summary>
internal sealed record ReadValues(string DocumentKind, IReadOnlyDictionary<string, IReadOnlyList<ReadValue>> Fields)
{
    /// <summary>From the claim in a verification's JSON.</summary>
    public static ReadValues From(JsonElement claim) => new(
        Values(claim, Field.DocumentKind) is [var kind, ..] ? kind.Text : "unknown",
        Field.All.ToDictionary(field => field, field => Values(claim, field)));

    /// <summary>From a claim in memory, to score a reader without the service.</summary>
    public static ReadValues From(Claim claim) => From(JsonSerializer.SerializeToElement(claim, ClaimJson.Options));

    public IReadOnlyList<ReadValue> this[string field] => Fields.GetValueOrDefault(field, []);

    private static IReadOnlyList<ReadValue> Values(JsonElement claim, string field) => claim.TryGetProperty(field, out var found)
        ? found.ValueKind switch
        {
            JsonValueKind.Object => [Value(found)],
            JsonValueKind.Array => [.. found.EnumerateArray().Select(Value)],
            _ => [],
        }
        : [];

    private static ReadValue Value(JsonElement field) => new(
        field.GetProperty("value").ToString(),
        field.TryGetProperty("confidence", out var confidence) ? confidence.GetDouble() : 1,
        field.TryGetProperty("inferred", out var inferred) ? inferred.GetString() : null);
}
