using System.Net;
using System.Text.Json;

namespace CertVerify.Client;

/// <summary>The service refused a call, and says why (RFC 9457).</summary>
public sealed class ProblemException : Exception
{
    private ProblemException(HttpStatusCode status, Problem? problem)
        : base(problem?.Detail ?? $"The service answered with status {(int)status} and no explanation.")
    {
        Status = status;
        Problem = problem;
    }

    public HttpStatusCode Status { get; }

    /// <summary>Never changes, "urn:certverify:problem:unknown-field"; "about:blank" when something before the service refused.</summary>
    public string Type => Problem?.Type ?? "about:blank";

    /// <summary>Where the first fault stands in the request (RFC 6901): "/holder/country"; null when it is not about a field.</summary>
    public string? Pointer => Problem?.Errors is [var first, ..] ? first.Pointer : null;

    /// <summary>All that the service said; null when it said nothing.</summary>
    public Problem? Problem { get; }

    internal static async Task<ProblemException> OfAsync(HttpResponseMessage answer, CancellationToken cancel)
    {
        var body = await answer.Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
        return new(answer.StatusCode, answer.Content.Headers.ContentType?.MediaType == "application/problem+json" ? Read(body) : null);
    }

    private static Problem? Read(string body)
    {
        try
        {
            return JsonSerializer.Deserialize<Problem>(body, ClientJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>Why a call was refused.</summary>
public sealed record Problem
{
    public required string Type { get; init; }

    public required string Title { get; init; }

    public required int Status { get; init; }

    /// <summary>A sentence for people.</summary>
    public required string Detail { get; init; }

    /// <summary>To find the call in the service's logs.</summary>
    public required string TraceId { get; init; }

    /// <summary>Field by field; none when it is not about fields.</summary>
    public IReadOnlyList<FieldFault> Errors { get; init; } = [];

    /// <summary>Of a file that cannot be opened: "encrypted", "truncated", ...</summary>
    public string? Cause { get; init; }
}

/// <summary>What is wrong with one field.</summary>
/// <param name="Pointer">Where it stands in the request (RFC 6901).</param>
/// <param name="Detail">A sentence.</param>
public sealed record FieldFault(string Pointer, string Detail);
