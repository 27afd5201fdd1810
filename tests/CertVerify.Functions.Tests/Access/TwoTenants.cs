using System.Net.Http.Json;
using CertVerify.Core.Access;
using CertVerify.Functions.Access;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Access;

/// <summary>A service that nobody may use without a key, a tenant with one object of every kind, and another tenant.</summary>
public sealed class TwoTenants : IAsyncLifetime
{
    private readonly TestService service = new() { Settings = { ["CertVerify:Anonymous"] = "Nobody", ["CertVerify:AddressPerMinute"] = "100000" } };
    private readonly Dictionary<Scope, string> withOnly = [], withAllBut = [];

    /// <summary>The owner's objects, by the path under which each is found.</summary>
    private readonly Dictionary<string, string> objects = [];

    internal HttpClient Client => service.Client;

    internal IServiceProvider Services => service.Services;

    internal string Owner { get; private set; } = "";

    internal string Other { get; private set; } = "";

    internal string Expired { get; private set; } = "";

    internal string Revoked { get; private set; } = "";

    /// <summary>A key of the owner with another secret.</summary>
    internal string WrongSecret { get; private set; } = "";

    internal IEnumerable<string> ObjectsOfTheOwner => objects.Values;

    internal string WithOnly(Scope scope) => withOnly[scope];

    internal string WithAllBut(Scope scope) => withAllBut[scope];

    /// <summary>The path with the owner's objects in it. A route with an object of a new kind must be told here whose it is.</summary>
    internal string WithTheOwnersObjects(string path)
    {
        var filled = objects.Where(known => path.StartsWith(known.Key, StringComparison.Ordinal))
            .Aggregate(path, (made, known) => made.Replace(Parameter(known.Key), known.Value, StringComparison.Ordinal))
            .Replace("{page}", "1", StringComparison.Ordinal);
        Assert.False(filled.Contains('{', StringComparison.Ordinal), $"{path}: tell TwoTenants which object this is.");
        return filled;
    }

    /// <summary>The address of the object itself, without what stands below it; null when the path names none.</summary>
    internal string? TheObjectIn(string path) =>
        objects.Keys.Where(known => path.StartsWith(known, StringComparison.Ordinal)).MinBy(known => known.Length) is { } known ? WithTheOwnersObjects(known) : null;

    public async Task InitializeAsync()
    {
        await service.InitializeAsync();
        Owner = (await TestKeys.MakeAsync(Services, "owner", TestKeys.All)).Text;
        Other = (await TestKeys.MakeAsync(Services, "other", TestKeys.All)).Text;
        var desk = Services.GetRequiredService<KeyDesk>();
        Expired = (await desk.CreateAsync(new("owner", "", TestKeys.All, TimeSpan.FromSeconds(-1)), CancellationToken.None)).Text;
        var revoked = await TestKeys.MakeAsync(Services, "owner", TestKeys.All);
        await desk.RevokeAsync(revoked.Kept.Id, CancellationToken.None);
        Revoked = revoked.Text;
        WrongSecret = KeyText.Write(KeyText.Read(Owner)!.Id, new('0', KeyText.SecretLength));
        foreach (var scope in TestKeys.All)
        {
            withOnly[scope] = (await TestKeys.MakeAsync(Services, "owner", scope)).Text;
            withAllBut[scope] = (await TestKeys.MakeAsync(Services, "owner", [.. TestKeys.All.Except([scope])])).Text;
        }

        await MakeObjectsAsync();
    }

    public Task DisposeAsync() => service.DisposeAsync();

    private async Task MakeObjectsAsync()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Pdfs.OfLines("CERTIFICATE OF REGISTRATION", "Certificate number: EX-1", "ISO 9001:2015")), "file", "a.pdf" } };
        objects["/api/v1/verifications/{id}"] = await IdAsync("/api/v1/verifications", form);
        objects["/api/v1/batches/{id}"] = await IdAsync("/api/v1/verifications/batch", JsonContent.Create(new { inquiries = new[] { new { certificateNumber = "EX-1" } } }));
        objects["/api/v1/certificates/{id}"] = await IdAsync("/api/v1/certificates", JsonContent.Create(new { certificateNumber = "EX-1" }));
        objects["/api/v1/webhooks/{id}"] = await IdAsync("/api/v1/webhooks", JsonContent.Create(new { url = "https://receiver.example/" }));
        objects["/api/v1/webhooks/{id}/deliveries/{eventId}"] = "evt_none";
        var csv = new StringContent("Certificate Number\nEX-1\n", System.Text.Encoding.UTF8, "text/csv");
        objects["/api/v1/registry/imports/{id}"] = await IdAsync("/api/v1/registry/imports?register=example&name=Example&coverage=partialVoluntary&asOf=2026-01-01", csv);
        objects["/api/v1/tables/{name}"] = "standards";
        objects["/api/v1/tables/revisions/{id}"] = "none";
    }

    private async Task<string> IdAsync(string path, HttpContent content)
    {
        var answer = await Client.SendAsync(HttpMethod.Post, path, Owner, content);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.OriginalString.Split('/')[^1];
    }

    private static string Parameter(string path) => path[path.LastIndexOf('{')..];
}
