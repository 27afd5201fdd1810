namespace CertVerify.Adapters.Storage;

/// <summary>Everything that is kept, in one place: a file beside the service, or a storage account.</summary>
public interface IStore : IMonitoringStore, IAsyncDisposable
{
    IVerificationStore Verifications { get; }

    IReceiptStore Receipts { get; }

    IDocumentStore Documents { get; }

    IRequestStore Requests { get; }

    IRegisterStore Registers { get; }

    IHolderIndex Holders { get; }

    IImportStore Imports { get; }

    IImportFiles ImportFiles { get; }

    ILiveAnswerStore LiveAnswers { get; }

    ITableRevisionStore Revisions { get; }

    IKeyStore Keys { get; }

    IAuditStore Audit { get; }

    IBatchStore Batches { get; }

    /// <summary>Throws unless the store can be written to now.</summary>
    Task ProbeAsync(CancellationToken cancel);
}
