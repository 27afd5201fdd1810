using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Tests.Storage;

/// <summary>One kind of store, fresh for each test; the tests of a store are written once and run on each kind.</summary>
public abstract class StoreFixture : IAsyncDisposable
{
    public IVerificationStore Verifications => Store.Verifications;

    public IReceiptStore Receipts => Store.Receipts;

    public IDocumentStore Documents => Store.Documents;

    public IRequestStore Requests => Store.Requests;

    public IRegisterStore Registers => Store.Registers;

    public IHolderIndex Holders => Store.Holders;

    public IImportStore Imports => Store.Imports;

    public IImportFiles ImportFiles => Store.ImportFiles;

    public ITableRevisionStore Revisions => Store.Revisions;

    public IKeyStore Keys => Store.Keys;

    public IAuditStore Audit => Store.Audit;

    public IBatchStore Batches => Store.Batches;

    public ILiveAnswerStore LiveAnswers => Store.LiveAnswers;

    public IWatchStore Watch => Monitoring.Watch;

    public IEventStore Events => Monitoring.Events;

    public IWorkStore Work => Monitoring.Work;

    public ILeaseStore Leases => Monitoring.Leases;

    public IMarkStore Marks => Monitoring.Marks;

    public IWebhookStore Webhooks => Monitoring.Webhooks;

    /// <summary>The time that the store goes by, where it can be told.</summary>
    public MovingClock Clock { get; } = new(new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));

    protected abstract IStore Store { get; }

    private IMonitoringStore Monitoring => (IMonitoringStore)Store;

    public Task ProbeAsync(CancellationToken cancel) => Store.ProbeAsync(cancel);

    /// <summary>Before each test.</summary>
    public virtual Task OpenAsync() => Task.CompletedTask;

    /// <summary>Until what was hidden for so long comes into sight again.</summary>
    public virtual Task LetPassAsync(TimeSpan hidden)
    {
        Clock.Now += hidden;
        return Task.CompletedTask;
    }

    /// <summary>Past the service, as one can who may write to the store.</summary>
    public abstract Task TamperAsync(string verificationId, Tampering what);

    /// <summary>Past the service: no strand has an end any more.</summary>
    public abstract Task ForgetHeadsAsync();

    /// <summary>As after a restart.</summary>
    public abstract Task ReopenAsync();

    public abstract ValueTask DisposeAsync();
}
