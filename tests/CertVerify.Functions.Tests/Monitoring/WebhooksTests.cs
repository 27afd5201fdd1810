using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Webhooks;
using CertVerify.Core.Monitoring;
using Microsoft.Extensions.DependencyInjection;
using static CertVerify.Functions.Tests.Monitoring.WatchService;

namespace CertVerify.Functions.Tests.Monitoring;

/// <summary>Events brought to a real receiver: signed, repeated until they arrive, and never where they must not go.</summary>
public sealed class WebhooksTests : IAsyncLifetime
{
    private const string All = "/api/v1/webhooks";

    private readonly WatchService service = new();
    private Receiver receiver = null!;

    public async Task InitializeAsync()
    {
        receiver = await Receiver.StartAsync();
        await service.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        await receiver.DisposeAsync();
    }

    [Fact]
    public async Task An_event_arrives_once_signed_with_the_secret_that_was_shown_once()
    {
        var webhook = await SubscribedAsync();
        await HappenAsync("one");
        await service.DeliverAsync();
        await service.DeliverAsync();

        var received = Assert.Single(receiver.All);
        Assert.True(received.IsSignedWith(Text(webhook, "secret")!));
        Assert.Equal("one", received.Id);
        Assert.Equal(service.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), received.Timestamp);
        Assert.Equal("certificate.statusChanged", Text(received.Message, "type"));
        Assert.Equal("It is so.", Text(received.Message.GetProperty("data"), "because"));
        Assert.Null(Text(await service.Client.GetFromJsonAsync<JsonElement>($"{All}/{Text(webhook, "id")}"), "secret"));
    }

    [Fact]
    public async Task The_same_key_adds_one_webhook_and_another_request_under_it_is_refused()
    {
        var first = await AddedAsync("purchasing");
        var again = await AddedAsync("purchasing");
        var other = await AddedAsync("quality");

        Assert.Equal((HttpStatusCode.Created, await first.Content.ReadAsStringAsync()), (again.StatusCode, await again.Content.ReadAsStringAsync()));
        await ProblemAssert.IsAsync(other, HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
        Assert.Single((await service.Client.GetFromJsonAsync<JsonElement>(All)).GetProperty("webhooks").EnumerateArray());

        Task<HttpResponseMessage> AddedAsync(string description) => service.Client.SendAsync(new(HttpMethod.Post, All)
        {
            Content = JsonContent.Create(new { url = receiver.Url, description }), Headers = { { "Idempotency-Key", "once" } },
        });
    }

    [Fact]
    public async Task Events_from_before_are_not_told()
    {
        await HappenAsync("before");
        await SubscribedAsync();
        await service.DeliverAsync();

        Assert.Empty(receiver.All);
    }

    [Fact]
    public async Task A_receiver_that_fails_is_tried_again_ever_later_under_the_same_id_until_it_takes_it()
    {
        var webhook = await SubscribedAsync();
        receiver.Answer = 503;
        await HappenAsync("one");
        foreach (var wait in new[] { 0, 6, 5 * 66, 30 * 66 })
        {
            service.Pass(TimeSpan.FromSeconds(wait));
            await service.DeliverAsync();
            await service.DeliverAsync();
        }

        Assert.Equal(4, receiver.All.Count);
        receiver.Answer = 200;
        service.Pass(TimeSpan.FromHours(2.2));
        await service.DeliverAsync();

        Assert.Equal(["one", "one", "one", "one", "one"], receiver.All.Select(received => received.Id));
        var delivery = Assert.Single(await DeliveriesAsync(webhook));
        Assert.Equal("delivered", Text(delivery, "state"));
        Assert.Equal(["503", "503", "503", "503", "200"], delivery.GetProperty("attempts").EnumerateArray().Select(attempt => Text(attempt, "status")));
    }

    [Fact]
    public async Task While_secrets_change_over_both_sign_and_then_only_the_new_one()
    {
        var first = await SubscribedAsync();
        var second = await (await service.Client.PostAsync($"{All}/{Text(first, "id")}/rotate", null)).Content.ReadFromJsonAsync<JsonElement>();
        await HappenAsync("one");
        await service.DeliverAsync();
        service.Pass(TimeSpan.FromHours(25));
        await HappenAsync("two");
        await service.DeliverAsync();

        var (old, now) = (Text(first, "secret")!, Text(second, "secret")!);
        Assert.Equal([(true, true), (false, true)], receiver.All.Select(received => (received.IsSignedWith(old), received.IsSignedWith(now))));
    }

    [Fact]
    public async Task Who_fails_for_five_days_is_disabled_with_an_event_and_told_on_when_enabled_again()
    {
        var webhook = await SubscribedAsync();
        receiver.Answer = 500;
        for (var day = 0; day < 7; day++)
        {
            await HappenAsync($"day-{day}");
            await service.DeliverAsync();
            service.Pass(TimeSpan.FromDays(1));
        }

        var disabled = await service.Client.GetFromJsonAsync<JsonElement>($"{All}/{Text(webhook, "id")}");
        Assert.Equal("False", Text(disabled, "enabled"));
        Assert.Single(await service.EventsAsync(), one => Text(one, "kind") == "webhookDisabled");

        var tried = receiver.All.Count;
        receiver.Answer = 200;
        await HappenAsync("while-disabled");
        await service.DeliverAsync();
        Assert.Equal(tried, receiver.All.Count);
        await service.Client.PostAsync($"{All}/{Text(webhook, "id")}/enable", null);
        await service.DeliverAsync();
        Assert.Contains(receiver.All, received => received.Id == "while-disabled");
    }

    [Fact]
    public async Task A_receiver_that_says_gone_is_disabled_at_once()
    {
        var webhook = await SubscribedAsync();
        receiver.Answer = 410;
        await HappenAsync("one");
        await service.DeliverAsync();

        Assert.Equal("False", Text(await service.Client.GetFromJsonAsync<JsonElement>($"{All}/{Text(webhook, "id")}"), "enabled"));
    }

    [Fact]
    public async Task A_redirect_is_a_failure_and_never_followed()
    {
        var webhook = await SubscribedAsync();
        receiver.Answer = 302;
        await HappenAsync("one");
        await service.DeliverAsync();

        Assert.Equal(["/hook"], receiver.All.Select(received => received.Path));
        Assert.Equal("pending", Text(Assert.Single(await DeliveriesAsync(webhook)), "state"));
    }

    [Fact]
    public async Task A_delivery_can_be_replayed_from_the_log()
    {
        var webhook = await SubscribedAsync();
        await HappenAsync("one");
        await service.DeliverAsync();
        var replayed = await service.Client.PostAsync($"{All}/{Text(webhook, "id")}/deliveries/one/replay", null);
        Assert.Equal(HttpStatusCode.Accepted, replayed.StatusCode);
        await service.DeliverAsync();

        Assert.Equal(["one", "one"], receiver.All.Select(received => received.Id));
        await ProblemAssert.IsAsync(await service.Client.PostAsync($"{All}/{Text(webhook, "id")}/deliveries/none/replay", null), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task What_is_removed_is_told_nothing_more()
    {
        var webhook = await SubscribedAsync();
        await HappenAsync("one");
        Assert.Equal(HttpStatusCode.OK, (await service.Client.DeleteAsync($"{All}/{Text(webhook, "id")}")).StatusCode);
        await service.DeliverAsync();

        Assert.Empty(receiver.All);
        await ProblemAssert.IsAsync(await service.Client.GetAsync($"{All}/{Text(webhook, "id")}"), HttpStatusCode.NotFound, "not-found");
    }

    [Theory]
    [InlineData("ftp://receiver.example/")]
    [InlineData("http://receiver.example/")]
    [InlineData("https://user:secret@receiver.example/")]
    [InlineData("https://10.0.0.1/hook")]
    [InlineData("https://[::ffff:169.254.169.254]/")]
    [InlineData("/hook")]
    [InlineData("")]
    public async Task An_address_that_cannot_be_a_webhook_is_refused(string url)
    {
        var problem = await ProblemAssert.IsAsync(await service.Client.PostAsJsonAsync(All, new { url }), HttpStatusCode.UnprocessableEntity, "invalid-field");

        Assert.Equal(["/url"], ProblemAssert.Pointers(problem));
    }

    [Fact]
    public async Task A_webhook_without_an_address_is_refused() =>
        await ProblemAssert.IsAsync(await service.Client.PostAsJsonAsync(All, new { description = "nowhere" }), HttpStatusCode.UnprocessableEntity, "invalid-field");

    [Fact]
    public async Task A_run_ends_in_time_though_more_is_due_and_the_next_goes_on()
    {
        await SubscribedAsync();
        for (var number = 0; number < 7; number++)
            await HappenAsync($"evt-{number}");
        var slow = new Deliverer(
            service.Services.GetRequiredService<IWebhookStore>(), service.Services.GetRequiredService<IEventStore>(), service.Services.GetRequiredService<ILeaseStore>(),
            service.Services.GetRequiredService<WebhookSender>(), new HurryingClock(service.Now));

        await slow.RunAsync(CancellationToken.None);
        Assert.InRange(receiver.All.Count, 1, 6);
        await service.DeliverAsync();
        Assert.Equal(Enumerable.Range(0, 7).Select(number => $"evt-{number}"), receiver.All.Select(one => one.Id));
    }

    /// <summary>Ten seconds pass between any two looks at it.</summary>
    private sealed class HurryingClock(DateTimeOffset now) : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override DateTimeOffset GetUtcNow() => now;

        public override long GetTimestamp() => Interlocked.Add(ref ticks, TimeSpan.TicksPerSecond * 10);
    }

    private async Task<JsonElement> SubscribedAsync()
    {
        var answer = await service.Client.PostAsJsonAsync(All, new { url = receiver.Url, description = "for tests" });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<List<JsonElement>> DeliveriesAsync(JsonElement webhook) =>
        [.. (await service.Client.GetFromJsonAsync<JsonElement>($"{All}/{Text(webhook, "id")}/deliveries")).GetProperty("deliveries").EnumerateArray()];

    private Task HappenAsync(string id) => service.Services.GetRequiredService<IEventStore>().AppendAsync(Tenants.Local, [new()
    {
        Id = id, Tenant = Tenants.Local, Kind = EventKind.StatusChanged, Severity = Severity.Info, OccurredAt = service.Now, Because = $"It is so.",
    }], CancellationToken.None);
}
