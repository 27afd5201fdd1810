namespace CertVerify.Adapters.Webhooks;

/// <summary>An address that is told of a tenant's events.</summary>
public sealed record Webhook
{
    public required string Id { get; init; }

    public required string Tenant { get; init; }

    public required Uri Url { get; init; }

    public string? Description { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The present secret first; the one before it signs too until its time is over.</summary>
    public required IReadOnlyList<WebhookSecret> Secrets { get; init; }

    /// <summary>The position in the feed up to which deliveries have been planned.</summary>
    public required long Through { get; init; }

    /// <summary>Since when every attempt has failed; null after a success.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>Null while it is told of events.</summary>
    public DateTimeOffset? DisabledAt { get; init; }
}

/// <summary>A key that deliveries are signed with.</summary>
/// <param name="Value">"whsec_" and the key in base64; shown once.</param>
/// <param name="Until">The last moment it signs; null for the present one.</param>
public sealed record WebhookSecret(string Value, DateTimeOffset? Until);
