using Azure.Data.Tables;
using CertVerify.Adapters.Signing;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>A storage account: tables for what is looked up, blobs for what is large. Any number of instances may share it.</summary>
public sealed class AzureStore : IStore
{
    private readonly AzureAccount account;
    private readonly AzureFeed feed;

    private AzureStore(AzureAccount account, ExtractEntities extracts, TimeProvider clock, ReceiptMaker receipts)
    {
        this.account = account;
        var current = new CurrentExtracts(account, extracts, clock);
        var index = new AzureHolderIndex(account, current);
        var chain = new AzureReceiptStore(account);
        Verifications = new AzureVerificationStore(account, chain, receipts);
        Receipts = chain;
        Documents = new AzureDocumentStore(account);
        Requests = new AzureRequestStore(account);
        Registers = new AzureRegisterStore(account, extracts, current, index);
        Holders = index;
        Imports = new AzureImportStore(account);
        ImportFiles = new AzureImportFiles(account);
        LiveAnswers = new AzureLiveAnswerStore(account);
        Revisions = new AzureTableRevisionStore(account);
        Keys = new AzureKeyStore(account);
        Audit = new AzureAuditStore(account, clock);
        Batches = new AzureBatchStore(account, clock);
        feed = new(account);
        Watch = new AzureWatchStore(account, feed, clock);
        Work = new AzureWorkStore(account);
        Leases = new AzureLeaseStore(account, clock);
        Marks = new AzureMarkStore(account);
        Webhooks = new AzureWebhookStore(account);
    }

    /// <summary>Makes the tables and containers that are missing, and brings the indexes up to date.</summary>
    public static async Task<AzureStore> OpenAsync(StoreOptions options, TimeProvider clock, ReceiptMaker receipts, CancellationToken cancel)
    {
        var account = new AzureAccount(options);
        await account.CreateAsync(cancel).ConfigureAwait(false);
        var extracts = new ExtractEntities(account);
        await new AzureReindexing(account, extracts).BringUpToDateAsync(cancel).ConfigureAwait(false);
        return new(account, extracts, clock, receipts);
    }

    public IVerificationStore Verifications { get; }

    public IReceiptStore Receipts { get; }

    public IDocumentStore Documents { get; }

    public IRequestStore Requests { get; }

    public IRegisterStore Registers { get; }

    public IHolderIndex Holders { get; }

    public IImportStore Imports { get; }

    public IImportFiles ImportFiles { get; }

    public ILiveAnswerStore LiveAnswers { get; }

    public ITableRevisionStore Revisions { get; }

    public IKeyStore Keys { get; }

    public IAuditStore Audit { get; }

    public IBatchStore Batches { get; }

    public IWatchStore Watch { get; }

    public IEventStore Events => feed;

    public IWorkStore Work { get; }

    public ILeaseStore Leases { get; }

    public IMarkStore Marks { get; }

    public IWebhookStore Webhooks { get; }

    public async Task ProbeAsync(CancellationToken cancel)
    {
        var probe = new TableEntity("probe", StorageKey.Of(Environment.MachineName));
        await Task.WhenAll(
            account.Table(AzureTable.Revisions).UpsertEntityAsync(probe, TableUpdateMode.Replace, cancel),
            account.Container(AzureContainer.Documents).GetPropertiesAsync(cancellationToken: cancel)).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync()
    {
        feed.Dispose();
        return ValueTask.CompletedTask;
    }
}
