using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Storage;

/// <summary>What a container app asks for tokens of its managed identity: the endpoint that IDENTITY_ENDPOINT and IDENTITY_HEADER name, version 2019-08-01.</summary>
internal sealed class IdentityEndpoint : IAsyncDisposable
{
    private readonly string secret = Guid.NewGuid().ToString("N");
    private readonly WebApplication app;

    private IdentityEndpoint(WebApplication app) => this.app = app;

    internal int Asked { get; private set; }

    internal IEnumerable<KeyValuePair<string, string>> Environment =>
    [
        new("IDENTITY_ENDPOINT", $"{app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/msi/token"),
        new("IDENTITY_HEADER", secret),
    ];

    internal static async Task<IdentityEndpoint> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var endpoint = new IdentityEndpoint(builder.Build());
        endpoint.app.MapGet("/msi/token", endpoint.Answer);
        await endpoint.app.StartAsync();
        return endpoint;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private IResult Answer(HttpRequest request)
    {
        if (request.Headers["X-IDENTITY-HEADER"] != secret || request.Query["api-version"] != "2019-08-01")
            return Results.StatusCode((int)HttpStatusCode.Unauthorized);
        Asked++;
        var (resource, now) = (request.Query["resource"].ToString(), DateTimeOffset.UtcNow);
        var token = Token(resource, now);
        return Results.Json(new { access_token = token, expires_on = $"{now.AddHours(24).ToUnixTimeSeconds()}", resource, token_type = "Bearer" });
    }

    private static string Token(string audience, DateTimeOffset now)
    {
        var (from, until) = (now.AddMinutes(-1).ToUnixTimeSeconds(), now.AddHours(24).ToUnixTimeSeconds());
        return $"{Part(new { alg = "none", typ = "JWT" })}.{Part(new { aud = audience, iss = "https://sts.windows.net/a-tenant/", iat = from, nbf = from, exp = until })}.";
    }

    private static string Part(object value) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(value)));
}
