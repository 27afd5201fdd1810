namespace CertVerify.Adapters.Webhooks;

/// <summary>How far a delivery is.</summary>
public enum DeliveryState
{
    Pending,
    Delivered,

    /// <summary>Every attempt of its schedule failed.</summary>
    GivenUp,
}

/// <summary>One event on its way to one address.</summary>
public sealed record Delivery
{
    public required string Tenant { get; init; }

    public required string WebhookId { get; init; }

    /// <summary>Of the event in the feed; with the webhook it names the delivery.</summary>
    public required long Position { get; init; }

    public required string EventId { get; init; }

    public required DeliveryState State { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is tried next; null when it is not tried any more.</summary>
    public DateTimeOffset? NextAt { get; init; }

    public IReadOnlyList<Attempt> Attempts { get; init; } = [];
}

/// <summary>One try: what the receiver answered, or why there was no answer.</summary>
/// <param name="Status">Of HTTP; null when there was none.</param>
/// <param name="Because">A short stable word when it failed: "status", "timeout", "unreachable", "addressNotAllowed".</param>
public sealed record Attempt(DateTimeOffset At, int Milliseconds, int? Status, string? Because);
