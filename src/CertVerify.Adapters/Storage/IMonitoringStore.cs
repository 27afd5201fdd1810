namespace CertVerify.Adapters.Storage;

/// <summary>Everything that watching keeps, in one place.</summary>
public interface IMonitoringStore
{
    IWatchStore Watch { get; }

    IEventStore Events { get; }

    IWorkStore Work { get; }

    ILeaseStore Leases { get; }

    IMarkStore Marks { get; }

    IWebhookStore Webhooks { get; }
}
