using System.Net;
using CertVerify.Adapters.Tests;
using CertVerify.Torture.Lost;

namespace CertVerify.Torture.Tests.Outages;

/// <summary>The disk of the embedded store is full, and has room again.</summary>
public sealed class DiskFullTests : IAsyncLifetime, IAsyncDisposable
{
    private const int Megabytes = 8, MegabytesOfOthers = 4;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private readonly EmbeddedStage stage = new();
    private readonly Uri address = new($"http://127.0.0.1:{Ports.Free()}");
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromMinutes(1) };
    private Life life = null!;

    public async Task InitializeAsync()
    {
        var data = stage.Settings["CertVerify__DataFolder"];
        string[] onSmallDisk =
        [
            "unshare", "--user", "--map-root-user", "--mount",
            "sh", "-c", $"mount -t tmpfs -o size={Megabytes}m tmpfs {data} && head -c {MegabytesOfOthers << 20} /dev/zero > {data}/others && exec {Life.Executable} serve",
        ];
        life = Life.Begin(onSmallDisk, stage.Settings, address);
        await life.BecomeReadyAsync();
        client.BaseAddress = address;
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await life.DisposeAsync();
        await stage.DisposeAsync();
    }

    [Fact]
    public async Task It_costs_503_until_there_is_room_and_what_was_acknowledged_is_there()
    {
        var acknowledged = new List<string>();
        HttpResponseMessage answer;
        while ((answer = await client.VerifyAsync($"EX-{acknowledged.Count}")).StatusCode is HttpStatusCode.Created)
            acknowledged.Add(answer.Headers.Location!.ToString());

        await Task.FromResult(answer).AssertUnavailableAsync(Limit);
        await client.VerifyAsync("EX-FULL").AssertUnavailableAsync(Limit);
        await AssertThereAsync(acknowledged);
        File.Delete($"/proc/{life.Id}/root{stage.Settings["CertVerify__DataFolder"]}/others");
        await client.RecoverAsync(Limit);
        await AssertThereAsync(acknowledged);
    }

    private async Task AssertThereAsync(List<string> acknowledged)
    {
        Assert.NotEmpty(acknowledged);
        foreach (var one in acknowledged)
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri(one, UriKind.Relative))).StatusCode);
    }
}
