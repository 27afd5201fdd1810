using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Monitoring;
using CertVerify.Functions.Tests.Monitoring;
using Microsoft.Extensions.DependencyInjection;
using static CertVerify.Functions.Tests.Monitoring.WatchService;

namespace CertVerify.Functions.Tests.Endpoints;

/// <summary>The change feed, read from any point on.</summary>
public sealed class EventsTests : IAsyncLifetime
{
    private const string Events = "/api/v1/events";

    private readonly WatchService service = new();

    public Task InitializeAsync() => service.InitializeAsync();

    public Task DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task Every_event_is_read_once_in_order_and_the_cursor_stays_good_for_what_comes_later()
    {
        for (var number = 0; number < 5; number++)
            await HappenAsync($"e{number}");

        var (ids, cursor) = await ReadOnAsync(null);
        Assert.Equal(["e0", "e1", "e2", "e3", "e4"], ids);
        Assert.Empty((await ReadOnAsync(cursor)).Ids);

        await HappenAsync("later");
        Assert.Equal(["later"], (await ReadOnAsync(cursor)).Ids);
    }

    [Fact]
    public async Task A_cursor_that_is_none_is_refused() =>
        await ProblemAssert.IsAsync(await service.Client.GetAsync($"{Events}?after=bm9uZQ"), HttpStatusCode.UnprocessableEntity, "invalid-field");

    [Fact]
    public async Task An_event_says_what_it_is_about_and_why()
    {
        await service.RegisterAsync(Row("KG-1", expires: "2026-12-10"));
        var watched = await service.WatchAsync("KG-1");

        var told = Assert.Single(await service.EventsAsync(), one => Text(one, "code") == "CV-MON-03");
        Assert.Equal(("expiryNear", "warning", Text(watched, "id"), "KG-1"), (Text(told, "kind"), Text(told, "severity"), Text(told, "certificateId"), Text(told, "certificateNumber")));
        Assert.Contains("10 December 2026", Text(told, "because"), StringComparison.Ordinal);
    }

    private async Task<(List<string?> Ids, string Cursor)> ReadOnAsync(string? cursor)
    {
        var ids = new List<string?>();
        while (true)
        {
            var page = await service.Client.GetFromJsonAsync<JsonElement>($"{Events}?limit=2{(cursor is null ? "" : $"&after={cursor}")}");
            ids.AddRange(page.GetProperty("events").EnumerateArray().Select(one => Text(one, "id")));
            cursor = Text(page, "next")!;
            if (!page.GetProperty("more").GetBoolean())
                return (ids, cursor);
        }
    }

    private Task HappenAsync(string id) => service.Services.GetRequiredService<IEventStore>().AppendAsync(Tenants.Local, [new()
    {
        Id = id, Tenant = Tenants.Local, Kind = EventKind.StatusChanged, Severity = Severity.Info, OccurredAt = service.Now, Because = $"It is so.",
    }], CancellationToken.None);
}
