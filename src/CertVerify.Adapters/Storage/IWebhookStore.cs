using CertVerify.Adapters.Webhooks;

namespace CertVerify.Adapters.Storage;

/// <summary>Keeps webhooks by tenant (partition) and id (row), and their deliveries by webhook (partition) and position in the feed (row).</summary>
public interface IWebhookStore
{
    Task AddAsync(Webhook webhook, CancellationToken cancel);

    Task<KeptWebhook?> FindAsync(string tenant, string id, CancellationToken cancel);

    Task<IReadOnlyList<Webhook>> ListAsync(string tenant, CancellationToken cancel);

    /// <summary>Those of all tenants that are told of events.</summary>
    Task<IReadOnlyList<KeptWebhook>> EnabledAsync(CancellationToken cancel);

    /// <returns>False when it is no longer in the version given, or gone.</returns>
    Task<bool> SaveAsync(Webhook webhook, string version, CancellationToken cancel);

    /// <summary>Lets a webhook go, its log with it; false when there is none.</summary>
    Task<bool> RemoveAsync(string tenant, string id, CancellationToken cancel);

    /// <summary>Adds deliveries that are not there yet; those that are stay as they are.</summary>
    Task PlanAsync(IReadOnlyList<Delivery> deliveries, CancellationToken cancel);

    /// <summary>Those of all webhooks to be tried by a time, the longest waiting first.</summary>
    /// <param name="by">The time.</param>
    /// <param name="most">In all.</param>
    /// <param name="mostOfOne">Of one webhook, so that those of the others are not behind all of its own.</param>
    /// <param name="cancel">Ends the looking.</param>
    Task<IReadOnlyList<Delivery>> DueAsync(DateTimeOffset by, int most, int mostOfOne, CancellationToken cancel);

    /// <summary>In the place of what was saved before.</summary>
    Task SaveAsync(Delivery delivery, CancellationToken cancel);

    Task<Delivery?> FindDeliveryAsync(string tenant, string webhookId, long position, CancellationToken cancel);

    /// <summary>The log: deliveries before a position, the latest first.</summary>
    Task<IReadOnlyList<Delivery>> DeliveriesAsync(string tenant, string webhookId, long before, int most, CancellationToken cancel);
}

/// <summary>A webhook and the version it was read in.</summary>
public sealed record KeptWebhook(Webhook Webhook, string Version);
