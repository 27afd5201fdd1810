using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CertVerify.Adapters.Tests;
using CertVerify.Functions.Hosting;
using CertVerify.Functions.Triggers;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Monitoring;

/// <summary>The real service with its clock in hand: nothing goes on by itself, and time passes when the test says so.</summary>
public sealed class WatchService : IAsyncLifetime
{
    private const string Columns = "Certificate Number,Certification Status,Status Since,Certified Entity Name,Standards,Certification Scope,Certification Body,Accreditation Body,Issue Date,Expiry Date";

    private readonly MovingClock clock = new(new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));
    private readonly TestService service;

    public WatchService() => service = new()
    {
        Clock = clock,
        Settings = { ["CertVerify:SampleData"] = "true", ["CertVerify:WatchByItself"] = "false", ["CertVerify:WebhooksToLoopback"] = "true" },
    };

    internal HttpClient Client => service.Client;

    internal IServiceProvider Services => service.Services;

    internal Dictionary<string, string?> Settings => service.Settings;

    internal DateTimeOffset Now => clock.Now;

    public Task InitializeAsync() => service.InitializeAsync();

    public Task DisposeAsync() => service.DisposeAsync();

    internal long Count(string table) => service.Count(table);

    internal void Pass(TimeSpan time) => clock.Now += time;

    /// <summary>The register of a fictional issuer as it stands today, with these rows.</summary>
    internal async Task RegisterAsync(params string[] rows)
    {
        using var body = new StringContent(Register(clock.Now, string.Join('\n', rows)), Encoding.UTF8, "text/csv");
        var answer = await Client.PostAsync("/api/v1/registry/imports", body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>An extract of that register.</summary>
    internal static string Register(DateTimeOffset day, string rows) =>
        $"# register: sample-register\n# name: Register of Kestrelgate (fictional)\n# coverage: completeAuthoritative\n# keeper: certificationBody\n# certificationBody: Kestrelgate Certification Ltd\n# asOf: {day:yyyy-MM-dd}\n{Columns}\n{rows}\n";

    internal static string Row(string number, string status = "Active", string holder = "Tarnbeck Precision Castings Ltd", string scope = "Design and manufacture of investment castings", string expires = "2028-03-17") =>
        $"{number},{status},,{holder},ISO 9001:2015,{scope},Kestrelgate Certification Ltd,ARDAS,2025-03-10,{expires}";

    internal async Task<JsonElement> WatchAsync(string number) =>
        await (await Client.PostAsJsonAsync("/api/v1/certificates", new { certificateNumber = number, certificationBody = "Kestrelgate Certification Ltd" })).Content.ReadFromJsonAsync<JsonElement>();

    /// <summary>What the timer and the queue do until nothing is left to do.</summary>
    internal async Task TickAsync()
    {
        await Timed("Reverify").RunAsync(CancellationToken.None);
        while (await Services.GetRequiredService<WorkPump>().RunOnceAsync(CancellationToken.None) > 0)
        {
        }
    }

    internal Task DeliverAsync() => Timed("Deliver").RunAsync(CancellationToken.None);

    internal async Task<List<JsonElement>> EventsAsync()
    {
        var feed = await Client.GetFromJsonAsync<JsonElement>("/api/v1/events?limit=500");
        return [.. feed.GetProperty("events").EnumerateArray()];
    }

    internal async Task<List<JsonElement>> HistoryAsync(JsonElement certificate)
    {
        var history = await Client.GetFromJsonAsync<JsonElement>($"/api/v1/certificates/{Text(certificate, "id")}/history");
        return [.. history.GetProperty("entries").EnumerateArray()];
    }

    internal static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.ToString() : null;

    private ITimed Timed(string name) => Services.GetServices<ITimed>().Single(timed => timed.Name == name);
}
