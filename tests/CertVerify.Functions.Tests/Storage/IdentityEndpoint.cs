using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using CertVerify.Adapters.Tests;
using Microsoft.AspNetCore.Http;

namespace CertVerify.Functions.Tests.Storage;

/// <summary>What a container app asks for tokens of its managed identity: the endpoint that IDENTITY_ENDPOINT and IDENTITY_HEADER name, version 2019-08-01.</summary>
internal sealed class IdentityEndpoint : IAsyncDisposable
{
    private readonly string secret = Guid.NewGuid().ToString("N");
    private readonly LoopbackServer server;

    internal IdentityEndpoint() => server = new(AnswerAsync);

    internal int Asked { get; private set; }

    internal IEnumerable<KeyValuePair<string, string>> Environment => [new("IDENTITY_ENDPOINT", $"{server.Address}msi/token"), new("IDENTITY_HEADER", secret)];

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Path != "/msi/token" || request.Headers["X-IDENTITY-HEADER"] != secret || request.Query["api-version"] != "2019-08-01")
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        Asked++;
        var (resource, now) = (request.Query["resource"].ToString(), DateTimeOffset.UtcNow);
        return context.Response.WriteAsJsonAsync(
            new { access_token = Token(resource, now), expires_on = $"{now.AddHours(24).ToUnixTimeSeconds()}", resource, token_type = "Bearer" });
    }

    private static string Token(string audience, DateTimeOffset now)
    {
        var (from, until) = (now.AddMinutes(-1).ToUnixTimeSeconds(), now.AddHours(24).ToUnixTimeSeconds());
        return $"{Part(new { alg = "none", typ = "JWT" })}.{Part(new { aud = audience, iss = "https://sts.windows.net/a-tenant/", iat = from, nbf = from, exp = until })}.";
    }

    private static string Part(object value) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value)));
}
