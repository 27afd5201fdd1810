using System.Text.Json;

namespace CertVerify.Functions.Tests.OpenApi;

/// <summary>Compares what the description shows with what is given; an example may leave things out.</summary>
internal static class Shown
{
    /// <summary>Different each time, or for each version of the tables.</summary>
    private static readonly HashSet<string> Passing =
    [
        "id", "receiptNumber", "verificationId", "verifiedAt", "createdAt", "importedAt", "askedAt", "nextVerificationAt", "traceId", "next", "secret",
        "sha256", "snapshotSha256", "rows", "engineVersion",
    ];

    /// <summary>What is shown and not given: each field with its value, each item of a list somewhere in the list.</summary>
    internal static IEnumerable<string> Missing(JsonElement shown, JsonElement given, string at = "") => (shown.ValueKind, given.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => shown.EnumerateObject().Where(field => !Passing.Contains(field.Name) || field.Value.ValueKind is JsonValueKind.Array).SelectMany(field =>
            given.TryGetProperty(field.Name, out var value) ? Missing(field.Value, value, $"{at}/{field.Name}") : [$"{at}/{field.Name} is not given"]),
        (JsonValueKind.Array, JsonValueKind.Array) => shown.EnumerateArray().SelectMany((item, i) =>
            given.EnumerateArray().Select(candidate => Missing(item, candidate, $"{at}/{i}").ToList()).DefaultIfEmpty([$"{at}/{i}: the list is empty"]).MinBy(missing => missing.Count)!),
        _ => shown.ToString() == given.ToString() ? [] : [$"{at}: shown {shown}, given {given}"],
    };
}
