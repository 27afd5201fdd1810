using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Adapters.Storage;
using CertVerify.Functions.Monitoring;
using CertVerify.Functions.Tests.Monitoring;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Access;

/// <summary>What goes on when nobody asks goes on for the tenant that has asked.</summary>
public sealed class BackgroundTests : IAsyncLifetime
{
    private readonly WatchService service = new();

    public Task InitializeAsync() => service.InitializeAsync();

    public Task DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task A_certificate_is_verified_again_and_its_change_told_for_its_tenant_only()
    {
        var key = (await TestKeys.MakeAsync(service.Services, "acme", TestKeys.All)).Text;
        await service.RegisterAsync(WatchService.Row("KG-1"));
        var watched = JsonContent.Create(new { certificateNumber = "KG-1", certificationBody = "Kestrelgate Certification Ltd" });
        (await service.Client.SendAsync(HttpMethod.Post, "/api/v1/certificates", key, watched)).EnsureSuccessStatusCode();
        service.Pass(TimeSpan.FromDays(40));
        await service.RegisterAsync(WatchService.Row("KG-1", "Suspended"));
        await service.TickAsync();

        Assert.Contains("statusChanged", await ReadAsync("/api/v1/events", key), StringComparison.Ordinal);
        Assert.Equal(2, JsonDocument.Parse(await ReadAsync("/api/v1/verifications", key)).RootElement.GetProperty("verifications").GetArrayLength());
        Assert.Empty(await service.EventsAsync());
        Assert.DoesNotContain("KG-1", await ReadAsync("/api/v1/verifications", null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_verified_for_the_tenant_that_handed_it_in()
    {
        var key = (await TestKeys.MakeAsync(service.Services, "acme", TestKeys.All)).Text;
        using var accepted = await service.Client.SendAsync(HttpMethod.Post, "/api/v1/verifications/batch", key, JsonContent.Create(new { inquiries = new[] { new { certificateNumber = "KG-7" } } }));
        await service.TickAsync();

        Assert.Contains("\"finished\"", await ReadAsync($"{accepted.Headers.Location}", key), StringComparison.Ordinal);
        Assert.Contains("KG-7", await ReadAsync("/api/v1/verifications", key), StringComparison.Ordinal);
        Assert.DoesNotContain("KG-7", await ReadAsync("/api/v1/verifications", null), StringComparison.Ordinal);
        Assert.DoesNotContain("KG-7", await ReadAsync($"{accepted.Headers.Location}/results", null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_tenant_is_told_when_an_extract_that_all_share_is_too_old()
    {
        await TestKeys.MakeAsync(service.Services, "acme", TestKeys.All);
        await service.RegisterAsync(WatchService.Row("KG-1"));
        service.Pass(TimeSpan.FromDays(90));
        await service.Services.GetRequiredService<StaleExtracts>().TellAsync(CancellationToken.None);
        await service.Services.GetRequiredService<StaleExtracts>().TellAsync(CancellationToken.None);

        foreach (var tenant in new[] { "acme", Tenants.Local })
            Assert.Equal("CV-MON-08", Assert.Single(await service.Services.GetRequiredService<IEventStore>().AfterAsync(tenant, 0, 10, CancellationToken.None)).Event.Code);
    }

    private async Task<string> ReadAsync(string path, string? key) => await (await service.Client.SendAsync(HttpMethod.Get, path, key)).Content.ReadAsStringAsync();
}
