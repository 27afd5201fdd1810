using System.Security.Cryptography;
using System.Text.Json;
using CertVerify.Functions.Reports;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Endpoints;

/// <summary>An answer that names what it is by an ETag, the same for the same bytes: whoever has it already (If-None-Match) is told so and gets no body again.</summary>
internal sealed class TaggedAnswer(byte[] body, string type) : IResult
{
    private readonly EntityTagHeaderValue tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(body))[..32]}\"");

    internal static TaggedAnswer Json(object body, string type = "application/json; charset=utf-8") => new(AnswerJson.Of(body), type);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(body, type, entityTag: tag).ExecuteAsync(httpContext);
    }
}
