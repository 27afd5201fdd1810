using System.Net;
using System.Text.Json;

namespace CertVerify.Adapters.Registries.Live;

/// <summary>What came of a question to a live register.</summary>
internal abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>It answered, in JSON.</summary>
    internal sealed record Answered(JsonElement Body) : Reply;

    /// <summary>It answered, as JSON or with nothing, that there is no such thing.</summary>
    internal sealed record NotThere : Reply;

    /// <summary>It could not be asked; the reason is a short stable word.</summary>
    internal sealed record Failed(string Reason, TimeSpan? RetryAfter = null) : Reply;

    internal static Reply To(Exchange exchange) => (exchange.Status, Json(exchange.Body)) switch
    {
        (_, _) when exchange.Body is null => new Failed("tooLarge"),
        ( >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices, { } body) => new Answered(body),
        ( >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices, null) => new Failed("unreadable"),
        ( >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest, _) => new Failed("redirected"),
        (HttpStatusCode.Unauthorized, _) => new Failed("keyRefused"),
        (HttpStatusCode.Forbidden, { } body) when Code(body) is "insufficient_credit" => new Failed("insufficientCredit"),
        (HttpStatusCode.Forbidden, _) => new Failed("keyRefused"),
        (HttpStatusCode.NotFound, { }) => new NotThere(),
        (HttpStatusCode.NotFound, null) when exchange.Body.Length == 0 => new NotThere(),
        (HttpStatusCode.TooManyRequests, _) => new Failed("rateLimited", exchange.RetryAfter),
        (HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError, _) => new Failed("serverError", exchange.RetryAfter),
        _ => new Failed("questionRefused"),
    };

    private static string? Code(JsonElement problem) =>
        problem.ValueKind is JsonValueKind.Object && problem.TryGetProperty("code", out var code) && code.ValueKind is JsonValueKind.String ? code.GetString() : null;

    private static JsonElement? Json(byte[]? body)
    {
        if (body is null or [])
            return null;
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
