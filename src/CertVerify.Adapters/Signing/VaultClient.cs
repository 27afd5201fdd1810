using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace CertVerify.Adapters.Signing;

/// <summary>
/// The three calls to Azure Key Vault that signing needs, on Azure.Core's pipeline, which brings tokens, retries and time-outs
/// (https://learn.microsoft.com/rest/api/keyvault/keys). Azure.Security.KeyVault.Keys, which would do the same, cannot be restored here.
/// </summary>
internal sealed class VaultClient(Uri key, TokenCredential credential, VaultPatience options)
{
    private const string ApiVersion = "?api-version=7.4";

    private readonly HttpPipeline pipeline = HttpPipelineBuilder.Build(options, new BearerTokenAuthenticationPolicy(credential, ScopeOf(key)));

    /// <summary>All versions of the key, in no order.</summary>
    internal async Task<IReadOnlyList<KeyVersion>> VersionsAsync(CancellationToken cancel)
    {
        var versions = new List<KeyVersion>();
        for (Uri? page = At("/versions"); page is not null;)
        {
            var list = await AskAsync<VersionList>(RequestMethod.Get, page, null, cancel).ConfigureAwait(false);
            versions.AddRange((list.Value ?? []).Select(KeyVersion.Of));
            page = Following(list.NextLink);
        }

        return versions;
    }

    internal async Task<PublicKey> PublicAsync(string version, CancellationToken cancel)
    {
        var answer = await AskAsync<KeyBundle>(RequestMethod.Get, At($"/{version}"), null, cancel).ConfigureAwait(false);
        return answer.Key is { Crv: "P-256", X: { } x, Y: { } y } ? new(x, y) : throw new SigningUnavailableException("The key in the vault is not one on P-256.");
    }

    /// <summary>ES256; the vault gets the digest and never the data.</summary>
    internal async Task<byte[]> SignAsync(string version, byte[] data, CancellationToken cancel)
    {
        var digest = Base64Url.EncodeToString(SHA256.HashData(data));
        var answer = await AskAsync<Operation>(RequestMethod.Post, At($"/{version}/sign"), new Signing("ES256", digest), cancel).ConfigureAwait(false);
        return Base64Url.DecodeFromChars(answer.Value);
    }

    private async Task<T> AskAsync<T>(RequestMethod method, Uri address, Signing? body, CancellationToken cancel)
    {
        using var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(address);
        message.Request.Headers.Add(HttpHeader.Common.JsonAccept);
        if (body is not null)
        {
            message.Request.Headers.Add(HttpHeader.Common.JsonContentType);
            message.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(body, JsonSerializerOptions.Web));
        }

        try
        {
            await pipeline.SendAsync(message, cancel).ConfigureAwait(false);
            if (message.Response.IsError)
                throw new SigningUnavailableException($"The vault answered {message.Response.Status}.") { IsAboutKey = message.Response.Status is 403 or 404 };
            return message.Response.Content.ToObjectFromJson<T>(JsonSerializerOptions.Web)!;
        }
        catch (Exception failure) when (failure is RequestFailedException or AuthenticationFailedException or JsonException or FormatException or AggregateException)
        {
            throw new SigningUnavailableException($"The vault could not be asked ({failure.GetType().Name}).");
        }
    }

    private Uri At(string path) => new(key.AbsoluteUri.TrimEnd('/') + path + ApiVersion);

    /// <summary>A token goes to no other host.</summary>
    private Uri? Following(string? next) => string.IsNullOrEmpty(next) ? null
        : Uri.TryCreate(next, UriKind.Absolute, out var page) && page.Authority == key.Authority && page.Scheme == key.Scheme ? page
        : throw new SigningUnavailableException("The vault's list goes on at another host.");

    /// <summary>"https://vault.azure.net/.default" for a vault of the public cloud, and alike in the others.</summary>
    private static string ScopeOf(Uri key) => $"https://{key.Host[(key.Host.IndexOf('.', StringComparison.Ordinal) + 1)..]}/.default";

    private sealed record Signing(string Alg, string Value);

    private sealed record Operation(string Value);

    private sealed record KeyBundle(JsonKey Key);

    private sealed record JsonKey(string? Crv, string? X, string? Y);

    private sealed record VersionList(IReadOnlyList<VersionItem>? Value, string? NextLink);

    internal sealed record VersionItem(Uri Kid, VersionAttributes Attributes);

    internal sealed record VersionAttributes(bool Enabled, long Created, long? Nbf, long? Exp);
}

/// <summary>A version of a key in a vault.</summary>
/// <param name="Name">The last part of its address.</param>
internal sealed record KeyVersion(string Name, bool IsEnabled, DateTimeOffset CreatedAt, DateTimeOffset? NotBefore, DateTimeOffset? NotAfter)
{
    internal bool IsInForce(DateTimeOffset now) => !(NotBefore > now) && !(NotAfter <= now);

    internal static KeyVersion Of(VaultClient.VersionItem item) => new(
        item.Kid.Segments[^1], item.Attributes.Enabled, DateTimeOffset.FromUnixTimeSeconds(item.Attributes.Created), Time(item.Attributes.Nbf), Time(item.Attributes.Exp));

    private static DateTimeOffset? Time(long? seconds) => seconds is { } given ? DateTimeOffset.FromUnixTimeSeconds(given) : null;
}

/// <summary>How patiently the vault is asked: as throttling wants it, later each time and no sooner than it says.</summary>
public sealed class VaultPatience : ClientOptions
{
    public VaultPatience()
    {
        Retry.Mode = RetryMode.Exponential;
        Retry.MaxRetries = 4;
        Retry.Delay = TimeSpan.FromMilliseconds(200);
        Retry.MaxDelay = TimeSpan.FromSeconds(5);
        Retry.NetworkTimeout = TimeSpan.FromSeconds(10);
    }
}
