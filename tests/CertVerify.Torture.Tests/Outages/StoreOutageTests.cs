using System.Diagnostics;
using System.Net;
using CertVerify.Adapters.Tests;
using CertVerify.Adapters.Tests.Storage.AzureStorage;
using CertVerify.Torture.Lost;

namespace CertVerify.Torture.Tests.Outages;

/// <summary>The storage account goes away while the service runs, and comes back: ended, or hanging without a word.</summary>
public sealed class StoreOutageTests : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>Five tries of a second each, and the waiting in between.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly string folder = Directory.CreateTempSubdirectory("azurite-").FullName;
    private readonly Uri address = new($"http://127.0.0.1:{Ports.Free()}");
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromMinutes(2) };
    private Azurite azurite = null!;
    private AccountStage stage = null!;
    private Life life = null!;

    public async Task InitializeAsync()
    {
        azurite = await Azurite.StartInAsync(folder);
        stage = new(azurite) { Settings = { ["CertVerify__StorageSeconds"] = "1" } };
        life = Life.Begin([Life.Executable, "serve"], stage.Settings, address);
        await life.BecomeReadyAsync();
        client.BaseAddress = address;
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await life.DisposeAsync();
        azurite.End();
        await stage.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Ended_and_started_again_it_costs_503_in_between_and_nothing_else()
    {
        var before = await client.AcknowledgedAsync("EX-1");

        azurite.End();
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => client.VerifyAsync($"EX-{number}").AssertUnavailableAsync(Limit)));
        await client.GetAsync(new Uri($"/api/v1/verifications/{before}", UriKind.Relative)).AssertUnavailableAsync(Limit);
        azurite = await Azurite.StartInAsync(folder, azurite);

        await client.RecoverAsync(Limit);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri($"/api/v1/verifications/{before}", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Hanging_it_costs_503_within_the_limit_and_is_used_again_when_it_goes_on()
    {
        var before = await client.AcknowledgedAsync("EX-1");

        Signal("STOP");
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => client.VerifyAsync($"EX-{number}").AssertUnavailableAsync(Limit)));
        Signal("CONT");

        await client.RecoverAsync(Limit);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri($"/api/v1/verifications/{before}", UriKind.Relative))).StatusCode);
    }

    private void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{azurite.Process.Id}"]);
        kill.WaitForExit();
    }
}
