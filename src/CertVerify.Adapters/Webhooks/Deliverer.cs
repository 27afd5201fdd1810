using CertVerify.Adapters.Storage;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Sentences;

namespace CertVerify.Adapters.Webhooks;

/// <summary>Brings events to the addresses that asked for them, at least once; one instance at a time. Whatever line it dies in, it goes on from what was kept.</summary>
public sealed class Deliverer(IWebhookStore webhooks, IEventStore events, ILeaseStore leases, WebhookSender sender, TimeProvider clock)
{
    private const string Lease = "webhooks";
    private const int PlannedAtOnce = 200;
    private const int TriedAtOnce = 256;
    private const int TriedOfOne = 8;

    /// <summary>An address that has failed for so long is told of nothing more.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(5);

    /// <summary>No attempt begins later. The Azure host ends a function that takes longer than five minutes, and the whole process with it.</summary>
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2);

    /// <summary>No attempt of a round begins later, so that one receiver that takes its time does not hold up all others for long.</summary>
    private static readonly TimeSpan LongestRound = TimeSpan.FromSeconds(30);

    /// <summary>Plans what is new and tries what is due, until nothing is or the time is over.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        await using var lease = await HeldLease.TakeAsync(leases, Lease, Guid.NewGuid().ToString("N"), cancel).ConfigureAwait(false);
        if (lease is null)
            return;
        var began = clock.GetTimestamp();
        while (IsWithin(LongestRun, began))
        {
            var round = clock.GetTimestamp();
            var enabled = await webhooks.EnabledAsync(cancel).ConfigureAwait(false);
            foreach (var kept in enabled)
                await PlanAsync(kept, cancel).ConfigureAwait(false);
            var due = await webhooks.DueAsync(clock.GetUtcNow(), TriedAtOnce, TriedOfOne, cancel).ConfigureAwait(false);
            if (due.Count == 0)
                return;
            await Task.WhenAll(due.GroupBy(delivery => (delivery.Tenant, delivery.WebhookId)).Select(group => TryAsync([.. group.OrderBy(one => one.Position)], () => IsWithin(LongestRun, began) && IsWithin(LongestRound, round), cancel))).ConfigureAwait(false);
        }

        bool IsWithin(TimeSpan time, long start) => clock.GetElapsedTime(start) < time && !lease.Lost.IsCancellationRequested;
    }

    /// <summary>The deliveries first, then how far they go: repeated, they are there already.</summary>
    private async Task PlanAsync(KeptWebhook kept, CancellationToken cancel)
    {
        var (webhook, now) = (kept.Webhook, clock.GetUtcNow());
        var fresh = await events.AfterAsync(webhook.Tenant, webhook.Through, PlannedAtOnce, cancel).ConfigureAwait(false);
        if (fresh.Count == 0)
            return;
        await webhooks.PlanAsync(
            [.. fresh.Select(one => new Delivery
            {
                Tenant = webhook.Tenant, WebhookId = webhook.Id, Position = one.Position, EventId = one.Event.Id, State = DeliveryState.Pending, CreatedAt = now, NextAt = now,
            })],
            cancel).ConfigureAwait(false);
        await webhooks.SaveAsync(webhook with { Through = fresh[^1].Position }, kept.Version, cancel).ConfigureAwait(false);
    }

    /// <summary>In order, as long as there is time; after a failure the others of this address wait for the next round.</summary>
    private async Task TryAsync(IReadOnlyList<Delivery> deliveries, Func<bool> mayGoOn, CancellationToken cancel)
    {
        foreach (var delivery in deliveries)
        {
            if (!mayGoOn() || !await TryAsync(delivery, cancel).ConfigureAwait(false))
                return;
        }
    }

    private async Task<bool> TryAsync(Delivery delivery, CancellationToken cancel)
    {
        var kept = await webhooks.FindAsync(delivery.Tenant, delivery.WebhookId, cancel).ConfigureAwait(false);
        if (kept is not { Webhook: { DisabledAt: null } webhook }
            || (await events.AfterAsync(delivery.Tenant, delivery.Position - 1, 1, cancel).ConfigureAwait(false)).SingleOrDefault() is not { } happened)
        {
            await webhooks.SaveAsync(delivery with { State = DeliveryState.GivenUp, NextAt = null }, cancel).ConfigureAwait(false);
            return true;
        }

        var attempt = await sender.TryAsync(webhook, delivery.EventId, WebhookMessage.Of(happened.Event), cancel).ConfigureAwait(false);
        var tried = delivery with { Attempts = [.. delivery.Attempts, attempt] };
        var succeeded = attempt.Because is null;
        var next = succeeded ? null : Backoff.After(clock.GetUtcNow(), tried.Attempts.Count, $"{delivery.WebhookId}:{delivery.Position}");
        var state = (succeeded, next) switch { (true, _) => DeliveryState.Delivered, (_, null) => DeliveryState.GivenUp, _ => DeliveryState.Pending };
        await webhooks.SaveAsync(tried with { State = state, NextAt = next }, cancel).ConfigureAwait(false);
        await NoteAsync(kept, succeeded, isGone: attempt.Status is 410, cancel).ConfigureAwait(false);
        return succeeded;
    }

    /// <summary>Since when it fails; who fails for too long, or says that it is gone for good, is disabled, and that is told.</summary>
    private async Task NoteAsync(KeptWebhook kept, bool succeeded, bool isGone, CancellationToken cancel)
    {
        var (webhook, now) = (kept.Webhook, clock.GetUtcNow());
        if (succeeded && webhook.FailingSince is null)
            return;
        DateTimeOffset? since = succeeded ? null : webhook.FailingSince ?? now;
        var isOver = !succeeded && (isGone || now - since >= Patience);
        if (isOver)
            await events.AppendAsync(webhook.Tenant, [Disabled(webhook, since!.Value, now, isGone)], cancel).ConfigureAwait(false);
        await webhooks.SaveAsync(webhook with { FailingSince = since, DisabledAt = isOver ? now : null }, kept.Version, cancel).ConfigureAwait(false);
    }

    private static WatchEvent Disabled(Webhook webhook, DateTimeOffset since, DateTimeOffset now, bool isGone) => new()
    {
        Id = $"evt_disabled_{webhook.Id}_{since.ToUnixTimeMilliseconds()}",
        Tenant = webhook.Tenant,
        Kind = EventKind.WebhookDisabled,
        Severity = Severity.Warning,
        OccurredAt = now,
        Because = isGone
            ? (Sentence)$"The receiver at {webhook.Url.Host} answered that it is gone for good; it is told of nothing more until it is enabled again."
            : $"The receiver at {webhook.Url.Host} has failed for {Patience.Days} days; it is told of nothing more until it is enabled again.",
        After = webhook.Id,
    };
}
