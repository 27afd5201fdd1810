using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Webhooks;
using CertVerify.Functions.Problems;

namespace CertVerify.Functions.Monitoring;

/// <summary>What a caller says of a new webhook.</summary>
internal sealed record NewWebhook(string? Url = null, string? Description = null);

/// <summary>Takes webhooks in and changes them.</summary>
internal sealed class WebhookDesk(IWebhookStore webhooks, IEventStore events, WebhookOptions options, TimeProvider clock)
{
    private const int Most = 20;
    private const int LongestDescription = 300;

    /// <summary>How long the secret before still signs, so that receivers can change over.</summary>
    private static readonly TimeSpan Overlap = TimeSpan.FromHours(24);

    /// <summary>The new webhook, or what is wrong with it; the one of this id where it was added before. It is told of what happens from now on.</summary>
    internal async Task<(Webhook? Webhook, IReadOnlyList<FieldFault> Faults)> AddAsync(string tenant, string id, NewWebhook wanted, CancellationToken cancel)
    {
        if (await webhooks.FindAsync(tenant, id, cancel) is { } before)
            return (before.Webhook, []);
        if (wanted.Url is not { } url)
            return (null, [new("/url", "Say where the events are to be sent.")]);
        if (WebhookUrl.Fault(url, options) is { } fault)
            return (null, [new("/url", fault)]);
        if (wanted.Description?.Length > LongestDescription)
            return (null, [new("/description", $"It is longer than {LongestDescription} characters.")]);
        if ((await webhooks.ListAsync(tenant, cancel)).Count >= Most)
            return (null, [new("/url", $"There are {Most} webhooks already; remove one first.")]);
        var webhook = new Webhook
        {
            Id = id,
            Tenant = tenant,
            Url = new(url),
            Description = wanted.Description,
            CreatedAt = clock.GetUtcNow(),
            Secrets = [new(WebhookSignature.NewSecret(), null)],
            Through = await events.LastAsync(tenant, cancel),
        };
        await webhooks.AddAsync(webhook, cancel);
        return (webhook, []);
    }

    /// <summary>A new secret; the one before signs beside it for a day. Null when there is no such webhook.</summary>
    internal Task<Webhook?> RotateAsync(string tenant, string id, CancellationToken cancel) =>
        ChangeAsync(tenant, id, webhook => webhook with
        {
            Secrets = [new(WebhookSignature.NewSecret(), null), webhook.Secrets[0] with { Until = clock.GetUtcNow() + Overlap }],
        }, cancel);

    /// <summary>Tells it of events again, from where it was left. Null when there is no such webhook.</summary>
    internal Task<Webhook?> EnableAsync(string tenant, string id, CancellationToken cancel) =>
        ChangeAsync(tenant, id, webhook => webhook with { DisabledAt = null, FailingSince = null }, cancel);

    /// <summary>Delivers once more, under the same id. Null when it is not in the log.</summary>
    internal async Task<Delivery?> ReplayAsync(string tenant, string id, string eventId, CancellationToken cancel)
    {
        for (var before = long.MaxValue; await webhooks.DeliveriesAsync(tenant, id, before, 500, cancel) is [.., var last] page; before = last.Position)
        {
            if (page.FirstOrDefault(delivery => delivery.EventId == eventId) is not { } found)
                continue;
            var again = found with { State = DeliveryState.Pending, NextAt = clock.GetUtcNow(), Attempts = [] };
            await webhooks.SaveAsync(again, cancel);
            return again;
        }

        return null;
    }

    private async Task<Webhook?> ChangeAsync(string tenant, string id, Func<Webhook, Webhook> change, CancellationToken cancel)
    {
        while (await webhooks.FindAsync(tenant, id, cancel) is { } kept)
        {
            var changed = change(kept.Webhook);
            if (await webhooks.SaveAsync(changed, kept.Version, cancel))
                return changed;
        }

        return null;
    }
}
