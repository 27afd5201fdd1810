using CertVerify.Core.Access;
using CertVerify.Functions.Access;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Access;

/// <summary>Keys as the command line makes them.</summary>
internal static class TestKeys
{
    internal static readonly Scope[] All = Enum.GetValues<Scope>();

    internal static async Task<MadeKey> MakeAsync(IServiceProvider services, string tenant, params Scope[] scopes) =>
        await services.GetRequiredService<KeyDesk>().CreateAsync(new(tenant, "Test", scopes, TimeSpan.FromDays(365)), CancellationToken.None);

    /// <summary>For a service that is not running here, in whose data folder the key is put.</summary>
    internal static async Task<string> MakeAsync(string dataFolder, string tenant, params Scope[] scopes)
    {
        await using var app = Service.Build([new("CertVerify:DataFolder", dataFolder)]);
        return (await MakeAsync(app.Services, tenant, scopes)).Text;
    }

    internal static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client, HttpMethod method, string path, string? key = null, HttpContent? content = null, bool asBearer = false)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (key is not null && asBearer)
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {key}");
        else if (key is not null)
            request.Headers.TryAddWithoutValidation("X-Api-Key", key);
        return await client.SendAsync(request);
    }
}
