using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using CertVerify.Adapters.Tests;
using System.Text;
using System.Text.Json;
using CertVerify.Core.Access;
using CertVerify.Functions.Tests.Access;

namespace CertVerify.Functions.Tests.Host;

/// <summary>The real executable as a process: how it starts, what it writes, how it ends.</summary>
public sealed class HandlerTests : IAsyncLifetime
{
    private static readonly string Root = AppContext.BaseDirectory;
    private static readonly string Executable = Path.Combine(Root, "certverify");

    private readonly string folder = Directory.CreateTempSubdirectory("certverify-").FullName;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task The_hosts_own_address_in_the_environment_does_not_matter()
    {
        using var hosts = new TcpListener(IPAddress.Loopback, 0);
        hosts.Start();
        await using var handler = await StartAsync($"http://{hosts.LocalEndpoint}");

        Assert.NotEqual(((IPEndPoint)hosts.LocalEndpoint).Port, handler.Port);
    }

    [Fact]
    public async Task It_listens_on_loopback_and_speaks_http_1_only()
    {
        await using var handler = await StartAsync();
        using var client = new HttpClient();
        using var second = new HttpRequestMessage(HttpMethod.Get, handler.Address) { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact };

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => client.SendAsync(second));
        var elsewhere = Dns.GetHostAddresses(Dns.GetHostName()).FirstOrDefault(address => address.AddressFamily is AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));
        if (elsewhere is not null)
            await Assert.ThrowsAnyAsync<HttpRequestException>(() => client.GetAsync($"http://{elsewhere}:{handler.Port}/"));
    }

    [Fact]
    public async Task The_readiness_check_is_fast_and_no_traffic()
    {
        await using var handler = await StartAsync();
        using var client = new HttpClient { BaseAddress = handler.Address };
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < 100; i++)
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);

        Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(5));
        Assert.DoesNotContain(handler.Output, line => line.Contains(" / ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_writes_one_line_for_each_record_and_nothing_to_stderr()
    {
        await using var handler = await StartAsync();
        using var client = new HttpClient { BaseAddress = handler.Address };
        await client.GetAsync("/health?code=secret");
        await client.GetAsync("/nowhere/secret");
        await client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "EX-SECRET" });
        await Task.Delay(300);

        Assert.All(handler.Output, line => Assert.Matches("^20[0-9-]+T[0-9:.]+Z [a-z]{4}: ", line));
        Assert.Equal(3, handler.Output.Count(line => line.Contains("RequestLog", StringComparison.Ordinal)));
        Assert.DoesNotContain(handler.Output, line => line.Contains("secret", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(handler.Errors);
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_kill_9()
    {
        var acknowledged = new List<string>();
        await using (var handler = await StartAsync())
        {
            using var client = new HttpClient { BaseAddress = handler.Address };
            var callers = Enumerable.Range(0, 8).Select(caller => CallAsync(client, caller, acknowledged)).ToList();
            while (Copy(acknowledged).Count < 100)
                await Task.Delay(10);
            handler.Kill();
            await Task.WhenAll(callers);
        }

        await using var again = await StartAsync();
        using var reader = new HttpClient { BaseAddress = again.Address };
        foreach (var location in acknowledged)
            Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(location)).StatusCode);
        Assert.Equal(HttpStatusCode.Created, (await reader.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "EX-1" })).StatusCode);
    }

    [Fact]
    public async Task An_import_that_kill_9_broke_off_is_finished_after_the_next_start()
    {
        const int rows = 100_000;
        var csv = "Certificate Number,Holder\n" + string.Join('\n', Enumerable.Range(0, rows).Select(row => $"EX-{row},Example Works {row}"));
        Uri? address;
        var key = await TestKeys.MakeAsync(folder, "acme", Scope.Operate, Scope.Registry);
        await using (var handler = await StartAsync())
        {
            using var client = new HttpClient { BaseAddress = handler.Address };
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/registry/imports?register=broken-off&name=Example&coverage=partialMandatory&asOf=2026-01-01")
            {
                Content = new StringContent(csv, Encoding.UTF8, "text/csv"),
                Headers = { { "Prefer", "respond-async" }, { "X-Api-Key", key } },
            };
            var accepted = await client.SendAsync(request);
            Assert.Equal(HttpStatusCode.Accepted, accepted.StatusCode);
            address = accepted.Headers.Location;
            handler.Kill();
        }

        await using var again = await StartAsync();
        using var reader = new HttpClient { BaseAddress = again.Address, DefaultRequestHeaders = { { "X-Api-Key", key } } };
        JsonElement import;
        do
        {
            await Task.Delay(100);
            import = await reader.GetFromJsonAsync<JsonElement>(address);
        }
        while (import.GetProperty("state").GetString() is "waiting" or "running");

        Assert.Equal(("published", rows), (import.GetProperty("state").GetString(), import.GetProperty("import").GetProperty("accepted").GetInt32()));
    }

    [Fact]
    public async Task It_ends_itself_when_the_host_is_gone()
    {
        var port = Ports.Free();
        await using var host = HandlerProcess.Start("/bin/sh", Root, StandInHost.Inherited("http://127.0.0.1:1", folder), port, "-c", $"'{Executable}' & wait");
        await host.BecomeReadyAsync();
        host.Kill();

        using var client = new HttpClient();
        var began = Stopwatch.GetTimestamp();
        while (await AnswersAsync(client, host.Address))
        {
            Assert.True(Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(15), "It outlived its host.");
            await Task.Delay(100);
        }
    }

    [Fact]
    public async Task A_store_that_cannot_be_opened_is_said_and_never_exit_code_0()
    {
        await using var handler = HandlerProcess.Start(Executable, Root, StandInHost.Inherited("http://127.0.0.1:1", "/proc/nowhere"));

        Assert.NotEqual(0, await handler.EndAsync());
        Assert.Contains(handler.Errors, line => line.Contains("CertVerify__DataFolder", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_setting_out_of_range_is_named()
    {
        var environment = StandInHost.Inherited("http://127.0.0.1:1", folder);
        environment["CertVerify__MaxPages"] = "many";
        await using var handler = HandlerProcess.Start(Executable, Root, environment);

        Assert.NotEqual(0, await handler.EndAsync());
        Assert.Contains(handler.Errors, line => line.Contains("MaxPages", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_taken_port_ends_it_with_a_failure()
    {
        await using var first = await StartAsync();
        await using var second = HandlerProcess.Start(Executable, Root, StandInHost.Inherited("http://127.0.0.1:1", Path.Combine(folder, "other")), first.Port);

        Assert.NotEqual(0, await second.EndAsync());
    }

    [Fact]
    public async Task Being_stopped_politely_asks_the_host_to_start_it_again()
    {
        await using var handler = await StartAsync();
        using (var stop = Process.Start("/bin/kill", ["-TERM", $"{handler.Id}"]))
            await stop.WaitForExitAsync();

        Assert.Equal(200, await handler.EndAsync());
    }

    [Fact]
    public async Task An_unknown_command_is_misuse()
    {
        await using var handler = HandlerProcess.Start(Executable, Root, [], null, "frobnicate");

        Assert.Equal(2, await handler.EndAsync());
    }

    private async Task<HandlerProcess> StartAsync(string hostAddress = "http://127.0.0.1:1")
    {
        var handler = HandlerProcess.Start(Executable, Root, StandInHost.Inherited(hostAddress, folder));
        await handler.BecomeReadyAsync();
        return handler;
    }

    private static async Task CallAsync(HttpClient client, int caller, List<string> acknowledged)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                using var answer = await client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = $"EX-{caller}-{i}" });
                if (answer.StatusCode is not HttpStatusCode.Created)
                    continue;
                lock (acknowledged)
                    acknowledged.Add(answer.Headers.Location!.OriginalString);
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }

    private static List<string> Copy(List<string> list)
    {
        lock (list)
            return [.. list];
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri address)
    {
        try
        {
            using var answer = await client.GetAsync(address);
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
