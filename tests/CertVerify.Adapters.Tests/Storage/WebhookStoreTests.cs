using CertVerify.Adapters.Webhooks;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class WebhookStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_webhook_is_found_by_its_tenant_after_a_restart()
    {
        await Store.Webhooks.AddAsync(Webhook("one"), None);
        await Store.ReopenAsync();

        var found = (await Store.Webhooks.FindAsync("local", "one", None))!.Webhook;
        Assert.Equal((new Uri("https://receiver.example/hook"), "whsec_MTIz"), (found.Url, found.Secrets[0].Value));
        Assert.Null(await Store.Webhooks.FindAsync("another", "one", None));
        Assert.Empty(await Store.Webhooks.ListAsync("another", None));
    }

    [Fact]
    public async Task Of_two_changes_from_the_same_version_one_counts()
    {
        await Store.Webhooks.AddAsync(Webhook("one"), None);
        var kept = (await Store.Webhooks.FindAsync("local", "one", None))!;

        Assert.True(await Store.Webhooks.SaveAsync(kept.Webhook with { Through = 7 }, kept.Version, None));
        Assert.False(await Store.Webhooks.SaveAsync(kept.Webhook with { Through = 9 }, kept.Version, None));
        Assert.Equal(7, (await Store.Webhooks.FindAsync("local", "one", None))!.Webhook.Through);
    }

    [Fact]
    public async Task Disabled_webhooks_are_listed_and_not_among_the_enabled()
    {
        await Store.Webhooks.AddAsync(Webhook("one"), None);
        await Store.Webhooks.AddAsync(Webhook("two") with { DisabledAt = Noon }, None);

        Assert.Equal(["one", "two"], (await Store.Webhooks.ListAsync("local", None)).Select(webhook => webhook.Id));
        Assert.Equal(["one"], (await Store.Webhooks.EnabledAsync(None)).Select(kept => kept.Webhook.Id));
    }

    [Fact]
    public async Task Deliveries_are_planned_once_and_due_in_order()
    {
        await Store.Webhooks.PlanAsync([Delivery(1, Noon.AddMinutes(2)), Delivery(2, Noon.AddMinutes(1)), Delivery(3, Noon.AddHours(1))], None);
        await Store.Webhooks.PlanAsync([Delivery(1, Noon)], None);

        Assert.Equal([2L, 1L], (await Store.Webhooks.DueAsync(Noon.AddMinutes(2), 10, 10, None)).Select(delivery => delivery.Position));
        Assert.Equal([2L], (await Store.Webhooks.DueAsync(Noon.AddDays(1), 1, 10, None)).Select(delivery => delivery.Position));
    }

    [Fact]
    public async Task Of_one_webhook_a_few_are_due_at_once_and_those_of_another_are_not_behind_all_the_rest()
    {
        await Store.Webhooks.PlanAsync([.. Enumerable.Range(1, 30).Select(position => Delivery(position, Noon))], None);
        await Store.Webhooks.PlanAsync([Delivery(31, Noon.AddMinutes(1)) with { WebhookId = "two" }], None);

        Assert.Equal([1L, 2L, 31L], (await Store.Webhooks.DueAsync(Noon.AddHours(1), 10, 2, None)).Select(delivery => delivery.Position));
    }

    [Fact]
    public async Task A_delivery_that_is_over_is_in_the_log_and_not_due()
    {
        await Store.Webhooks.PlanAsync([Delivery(1, Noon), Delivery(2, Noon)], None);
        await Store.Webhooks.SaveAsync(Delivery(1, null) with { State = DeliveryState.Delivered, Attempts = [new(Noon, 12, 204, null)] }, None);

        Assert.Equal([2L], (await Store.Webhooks.DueAsync(Noon, 10, 10, None)).Select(delivery => delivery.Position));
        Assert.Equal([2L, 1L], (await Store.Webhooks.DeliveriesAsync("local", "one", long.MaxValue, 10, None)).Select(delivery => delivery.Position));
        Assert.Equal([1L], (await Store.Webhooks.DeliveriesAsync("local", "one", 2, 10, None)).Select(delivery => delivery.Position));
        Assert.Equal(204, (await Store.Webhooks.FindDeliveryAsync("local", "one", 1, None))!.Attempts[0].Status);
    }

    [Fact]
    public async Task What_is_removed_leaves_nothing_to_deliver()
    {
        await Store.Webhooks.AddAsync(Webhook("one"), None);
        await Store.Webhooks.PlanAsync([Delivery(1, Noon)], None);

        Assert.True(await Store.Webhooks.RemoveAsync("local", "one", None));
        Assert.False(await Store.Webhooks.RemoveAsync("local", "one", None));
        Assert.Empty(await Store.Webhooks.DueAsync(Noon, 10, 10, None));
        Assert.Empty(await Store.Webhooks.DeliveriesAsync("local", "one", long.MaxValue, 10, None));
    }

    private static Webhook Webhook(string id) => new()
    {
        Id = id, Tenant = "local", Url = new("https://receiver.example/hook"), CreatedAt = Noon, Secrets = [new("whsec_MTIz", null)], Through = 0,
    };

    private static Delivery Delivery(long position, DateTimeOffset? next) => new()
    {
        Tenant = "local", WebhookId = "one", Position = position, EventId = $"evt_{position}", State = DeliveryState.Pending, CreatedAt = Noon, NextAt = next,
    };
}
