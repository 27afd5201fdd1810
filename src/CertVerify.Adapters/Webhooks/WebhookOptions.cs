namespace CertVerify.Adapters.Webhooks;

/// <summary>Where webhooks may lead.</summary>
public sealed class WebhookOptions
{
    /// <summary>For development and tests only: addresses of this machine, and without TLS.</summary>
    public bool WebhooksToLoopback { get; set; }
}
