using System.Text.Json;
using CertVerify.Core.Reports;
using CertVerify.Functions.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Requests;

/// <summary>Reads a small JSON object strictly: a field that is not known may be a field that was meant.</summary>
internal static class JsonBody
{
    internal const int MaxBytes = 64 << 10;
    private const int Deepest = 8;

    private static readonly JsonSerializerOptions Strict = new(CoreJson.Options) { RespectNullableAnnotations = true };

    /// <summary>The bytes of a JSON body, or the problem with them.</summary>
    internal static async Task<(byte[]? Json, ProblemDetails? Problem)> ReadBytesAsync(HttpRequest request, CancellationToken cancel)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            return (null, Problem.UnsupportedMediaType("application/json"));
        var json = await request.Body.ReadAtMostAsync(MaxBytes, request.ContentLength, cancel);
        return json is null ? (null, Problem.TooLarge($"A body of JSON is at most {MaxBytes >> 10} KB.")) : (json, null);
    }

    /// <summary>What the JSON says, or the problem with it.</summary>
    /// <param name="name">Of such a thing, for people: "An inquiry".</param>
    internal static (T? Read, ProblemDetails? Problem) Read<T>(byte[] json, string name)
        where T : class
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Deepest, AllowDuplicateProperties = false });
            if (parsed.RootElement.ValueKind is not JsonValueKind.Object)
                return (null, Problem.WrongType(new("", $"{name} is a JSON object.")));
            var unknown = UnknownFields.In(parsed.RootElement, typeof(T)).Take(20).ToList();
            return unknown.Count > 0 ? (null, Problem.UnknownField(unknown)) : Bound<T>(parsed.RootElement);
        }
        catch (JsonException malformed)
        {
            return (null, Malformed(malformed, Deepest));
        }
    }

    internal static ProblemDetails Malformed(JsonException malformed, int deepest)
    {
        var where = malformed.LineNumber is { } line ? $" It breaks at line {line + 1}, byte {malformed.BytePositionInLine + 1}." : "";
        return Problem.MalformedJson($"The body must be one JSON object, at most {deepest} levels deep, that names no field twice.{where}");
    }

    private static (T? Read, ProblemDetails? Problem) Bound<T>(JsonElement root)
        where T : class
    {
        try
        {
            return (root.Deserialize<T>(Strict)!, null);
        }
        catch (JsonException wrong)
        {
            return (null, Problem.WrongType(new(Pointer.FromPath(wrong.Path), "The value has the wrong type: texts are strings, days are strings such as \"2026-11-30\".")));
        }
    }
}
