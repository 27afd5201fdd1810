using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using CertVerify.Adapters.Signing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Adapters.Tests.Signing;

/// <summary>A vault on loopback with TLS that answers as the documentation of Key Vault's REST interface says, version 7.4, for one key.</summary>
internal sealed class VaultServer : IAsyncDisposable
{
    internal const string Token = "a-token-that-must-not-be-told";

    private readonly WebApplication app;
    private readonly X509Certificate2 tls = SelfSigned();
    private readonly List<Version> versions = [];
    private readonly ConcurrentQueue<int> faults = new();

    private VaultServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(tls)));
        app = builder.Build();
        app.Run(AnswerAsync);
        Microsoft.Extensions.Hosting.HostingAbstractionsHostExtensions.Start(app);
        var port = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        Key = new($"https://localhost:{port}/keys/signing");
        AddVersion();
    }

    internal Uri Key { get; }

    internal string ValidToken { get; set; } = Token;

    /// <summary>The bodies of all requests to sign.</summary>
    internal ConcurrentQueue<string> Signed { get; } = new();

    internal ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>Where the list of versions is said to go on.</summary>
    internal string? NextLink { get; set; }

    /// <summary>What the next requests are answered; then all is well again.</summary>
    internal void Next(params int[] statuses) => Array.ForEach(statuses, faults.Enqueue);

    internal static VaultServer Start() => new();

    internal Version AddVersion()
    {
        versions.Add(new(Guid.NewGuid().ToString("N"), ECDsa.Create(ECCurve.NamedCurves.nistP256), 1_700_000_000 + versions.Count));
        return versions[^1];
    }

    internal VaultKeys Open(TimeProvider clock)
    {
        var options = new VaultPatience
        {
            Transport = new HttpClientTransport(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.Thumbprint == tls.Thumbprint }),
        };
        options.Retry.MaxRetries = 2;
        return new(Key, new FixedCredential(), clock, options);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        tls.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Asked.Enqueue($"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}");
        if (context.Request.Headers.Authorization != $"Bearer {ValidToken}")
        {
            context.Response.Headers.WWWAuthenticate = "Bearer authorization=\"https://login.example/tenant\", resource=\"https://vault.azure.net\"";
            await RefuseAsync(context, 401, "Unauthorized");
            return;
        }

        if (faults.TryDequeue(out var fault))
        {
            context.Response.Headers.RetryAfter = "1";
            await RefuseAsync(context, fault, fault == 429 ? "Throttled" : "ServiceUnavailable");
            return;
        }

        switch (context.Request.Path.Value!.Split('/'))
        {
            case ["", "keys", "signing", "versions"]:
                await WriteAsync(context, new { value = versions.Select(version => new { kid = Address(version), attributes = version.Attributes }), nextLink = NextLink });
                break;
            case ["", "keys", "signing", var name] when Find(name) is { } version:
                await WriteAsync(context, new { key = version.ToJson(Address(version)), attributes = version.Attributes });
                break;
            case ["", "keys", "signing", var name, "sign"] when Find(name) is { IsEnabled: false }:
                await RefuseAsync(context, 403, "Forbidden");
                break;
            case ["", "keys", "signing", var name, "sign"] when Find(name) is { } version:
                await SignAsync(context, version);
                break;
            default:
                await RefuseAsync(context, 404, "KeyNotFound");
                break;
        }
    }

    private async Task SignAsync(HttpContext context, Version version)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        Signed.Enqueue(body);
        using var asked = JsonDocument.Parse(body);
        var digest = Base64Url.DecodeFromChars(asked.RootElement.GetProperty("value").GetString());
        if (asked.RootElement.GetProperty("alg").GetString() != "ES256" || digest.Length != 32)
            await RefuseAsync(context, 400, "BadParameter");
        else
            await WriteAsync(context, new { kid = Address(version), value = Base64Url.EncodeToString(version.Key.SignHash(digest)) });
    }

    private Version? Find(string name) => versions.Find(version => version.Name == name);

    private string Address(Version version) => $"{Key}/{version.Name}";

    private static Task WriteAsync(HttpContext context, object body) => context.Response.WriteAsJsonAsync(body, JsonSerializerOptions.Web);

    private static Task RefuseAsync(HttpContext context, int status, string code)
    {
        context.Response.StatusCode = status;
        return WriteAsync(context, new { error = new { code, message = $"Refused, for a caller with {context.Request.Headers.Authorization}." } });
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    internal sealed record Version(string Name, ECDsa Key, long Created)
    {
        internal bool IsEnabled { get; set; } = true;

        internal object Attributes => new { enabled = IsEnabled, created = Created, updated = Created };

        internal object ToJson(string address)
        {
            var point = Key.ExportParameters(includePrivateParameters: false).Q;
            return new { kid = address, kty = "EC", key_ops = new[] { "sign", "verify" }, crv = "P-256", x = Base64Url.EncodeToString(point.X), y = Base64Url.EncodeToString(point.Y) };
        }
    }

    private sealed class FixedCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(Token, DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) => ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
