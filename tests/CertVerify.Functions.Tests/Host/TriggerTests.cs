using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Functions.Triggers;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Host;

/// <summary>The real executable under the stand-in for the Azure Functions host, one for all tests of a class.</summary>
public sealed class RunningHost : IAsyncLifetime
{
    private HttpClient Client { get; } = new();

    internal string Folder { get; } = Directory.CreateTempSubdirectory("certverify-").FullName;

    internal StandInHost Host { get; private set; } = null!;

    internal Triggering Triggers { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Host = await StandInHost.StartAsync(AppContext.BaseDirectory, proxying: true, Folder);
        Host.Client.DefaultRequestHeaders.Add("x-functions-key", StandInHost.Key);
        Triggers = new(Client, Host.Handler.Address);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>Timers and messages, as the Azure host hands them to the real executable.</summary>
public sealed class TriggerTests(RunningHost running) : IClassFixture<RunningHost>
{
    private readonly StandInHost host = running.Host;
    private readonly Triggering triggers = running.Triggers;

    [Fact]
    public async Task Every_timer_and_queue_of_the_app_is_served_and_answered_with_a_body()
    {
        Assert.NotEmpty(host.Configuration.Triggers);
        foreach (var function in host.Configuration.Triggers)
        {
            var invoked = function.Type == "timerTrigger"
                ? await triggers.TimerAsync(function.Name)
                : await triggers.QueueAsync(function.Name, function.Binding, "{\"work\":\"verify\",\"certificates\":[]}");
            Assert.True(invoked.Succeeded, $"{function.Name}: {invoked.Body}");
        }
    }

    [Fact]
    public async Task The_schedules_of_the_host_are_those_of_our_own_clock()
    {
        await using var app = Service.Build([new("CertVerify:DataFolder", running.Folder), new("CertVerify:Port", "0")]);
        var own = app.Services.GetServices<ITimed>().ToDictionary(timed => timed.Name, timed => timed.Every);

        var timers = host.Configuration.Triggers.Where(function => function.Type == "timerTrigger").ToList();
        Assert.Equal(own.Keys.Order(), timers.Select(timer => timer.Name).Order());
        Assert.All(timers, timer => Assert.Equal(own[timer.Name], Every(timer.When)));
    }

    [Fact]
    public async Task A_certificate_that_is_due_is_verified_again_by_timer_and_message()
    {
        var watched = await (await host.Client.PostAsJsonAsync("/api/v1/certificates", new { certificateNumber = "EX-1" })).Content.ReadFromJsonAsync<JsonElement>();
        var id = watched.GetProperty("id").GetString()!;
        var message = $"{{\"work\":\"judgeAgain\",\"certificates\":[{{\"tenant\":\"local\",\"id\":\"{id}\"}}]}}";

        Assert.True((await triggers.TimerAsync("Reverify")).Succeeded);
        Assert.True((await triggers.QueueAsync("Work", "message", message)).Succeeded);
        Assert.True((await triggers.QueueAsync("Work", "message", message, dequeued: 2)).Succeeded);
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync($"/api/v1/certificates/{id}")).StatusCode);
    }

    [Fact]
    public async Task A_message_that_is_none_of_ours_fails_so_that_the_host_sets_it_aside_and_is_reported_at_its_last_try()
    {
        foreach (var text in new[] { "no json at all", "{}", "[1]", "\"text\"", "{\"id\":1,\"dequeueCount\":\"x\"}" })
            Assert.False((await triggers.QueueAsync("Work", "message", text)).Succeeded, text);
        Assert.DoesNotContain(host.Handler.Output, IsReport);

        Assert.False((await triggers.QueueAsync("Work", "message", "no json at all", dequeued: 5)).Succeeded);
        for (var waited = 0; waited < 50 && !host.Handler.Output.Any(IsReport); waited++)
            await Task.Delay(100);
        Assert.Single(host.Handler.Output, IsReport);

        static bool IsReport(string line) => line.Contains("was set aside after 5 tries", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_reaches_a_timer_or_the_queue_from_outside()
    {
        foreach (var function in host.Configuration.Triggers)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.PostAsJsonAsync($"/{function.Name}", new { })).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.PostAsJsonAsync($"/api/{function.Name}", new { })).StatusCode);
        }
    }

    [Fact]
    public void The_host_tries_a_message_as_often_as_we_count_and_encodes_it_as_we_do()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "host.json")));
        var queues = settings.RootElement.GetProperty("extensions").GetProperty("queues");

        Assert.Equal(Functions.Monitoring.WorkDesk.MostTries, queues.GetProperty("maxDequeueCount").GetInt32());
        Assert.Equal("base64", queues.GetProperty("messageEncoding").GetString());
    }

    /// <summary>Of the schedules that we use: seconds, minutes, or one time each day.</summary>
    private static TimeSpan Every(string schedule) => schedule.Split(' ') switch
    {
        [['*', '/', .. var seconds], "*", "*", "*", "*", "*"] => TimeSpan.FromSeconds(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)),
        ["0", "*", "*", "*", "*", "*"] => TimeSpan.FromMinutes(1),
        ["0", _, _, "*", "*", "*"] => TimeSpan.FromDays(1),
        _ => throw new FormatException(schedule),
    };
}
