using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Adapters.Tests.Storage.AzureStorage;

namespace CertVerify.Functions.Tests.Storage;

/// <summary>The whole service on a storage account, as on Azure: several instances, and nothing in the folder of any of them.</summary>
public sealed class AzureStoreTests : IAsyncLifetime
{
    private readonly string names = $"t{Guid.NewGuid():N}"[..20];
    private readonly List<TestService> instances = [];
    private FaultyProxy tables = null!, blobs = null!;
    private string connection = "";

    public async Task InitializeAsync()
    {
        var azurite = await Azurite.StartedAsync();
        (tables, blobs) = (new(azurite.Tables), new(azurite.Blobs));
        connection = Azurite.ConnectionTo(blobs.Address, azurite.Queues, tables.Address);
    }

    public async Task DisposeAsync()
    {
        foreach (var instance in instances)
            await instance.DisposeAsync();
        await tables.DisposeAsync();
        await blobs.DisposeAsync();
    }

    [Fact]
    public async Task What_one_instance_imports_and_verifies_the_others_know()
    {
        var (one, other) = (await StartedAsync(), await StartedAsync());
        var imported = await one.Client.PostAsync("/api/v1/registry/imports?asOf=2026-11-22", File("register.csv", "text/csv"));
        Assert.Equal(HttpStatusCode.Created, imported.StatusCode);

        var first = await VerifyAsync(other, "key");
        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        var verification = await first.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal("passed", verification.GetProperty("verdict").GetProperty("indication").GetString());

        var again = await (await VerifyAsync(one, "key")).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(verification.ToString(), again.ToString());
        Assert.Equal(verification.ToString(), (await one.Client.GetFromJsonAsync<JsonElement>(first.Headers.Location!)).ToString());
        var records = await one.Client.GetFromJsonAsync<JsonElement>("/api/v1/registry/records?name=Tarnbek%20Precison%20Castings");
        Assert.NotEqual(0, records.GetProperty("records").GetArrayLength());
        Assert.All(instances, instance => Assert.False(instance.HasEmbeddedStore));
    }

    [Fact]
    public async Task A_store_that_cannot_be_reached_is_said_without_its_address_and_nothing_is_acknowledged()
    {
        var service = await StartedAsync();
        Assert.Equal("ok", await StoreHealthAsync(service));
        await tables.DisposeAsync();

        var health = await TriedInVainAsync(service);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        var answer = await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "EX-1" });
        await ProblemAssert.IsAsync(answer, HttpStatusCode.ServiceUnavailable, "store-unavailable");
        foreach (var text in new[] { await health.Content.ReadAsStringAsync(), await answer.Content.ReadAsStringAsync() })
        {
            Assert.DoesNotContain("127.0.0.1", text, StringComparison.Ordinal);
            Assert.DoesNotContain("devstoreaccount1", text, StringComparison.Ordinal);
        }
    }

    /// <summary>Health when the store has been waited for; until then it answers what was so before.</summary>
    private static async Task<HttpResponseMessage> TriedInVainAsync(TestService service)
    {
        var began = Stopwatch.GetTimestamp();
        var health = await service.Client.GetAsync("/health");
        while (health.StatusCode == HttpStatusCode.OK && Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(15))
        {
            await Task.Delay(100);
            health = await service.Client.GetAsync("/health");
        }

        return health;
    }

    private async Task<TestService> StartedAsync()
    {
        var service = new TestService { Settings = { ["CertVerify:SampleData"] = "true", ["CertVerify:StorageConnection"] = connection, ["CertVerify:StorageNames"] = names } };
        await service.InitializeAsync();
        instances.Add(service);
        return service;
    }

    private static async Task<HttpResponseMessage> VerifyAsync(TestService service, string key)
    {
        using var form = new MultipartFormDataContent { { File("certificate.pdf", "application/pdf"), "file", "certificate.pdf" }, { new StringContent("2026-11-22"), "asOf" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/verifications") { Content = form, Headers = { { "Idempotency-Key", key } } };
        return await service.Client.SendAsync(request);
    }

    private static async Task<string?> StoreHealthAsync(TestService service) =>
        (await service.Client.GetFromJsonAsync<JsonElement>("/health")).GetProperty("parts").EnumerateArray()
            .Single(part => part.GetProperty("name").GetString() == "store").GetProperty("status").GetString();

    private static ByteArrayContent File(string name, string type) =>
        new(System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", name))) { Headers = { ContentType = new(type) } };
}
