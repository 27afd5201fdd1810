using CertVerify.Functions.Reports;

namespace CertVerify.Functions.Endpoints;

/// <summary>201, or 202 for what is still to be done, with the address of what was made and the thing itself.</summary>
internal sealed class CreatedAnswer(string location, object body, int status = StatusCodes.Status201Created) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, json) = (httpContext.Response, AnswerJson.Of(body));
        response.StatusCode = status;
        response.Headers.Location = location;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json, httpContext.RequestAborted);
    }
}

/// <summary>Enum values as JSON spells them.</summary>
internal static class Words
{
    internal static string Of<T>(T value)
        where T : struct, Enum =>
        value.ToString() is { Length: > 0 } name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
