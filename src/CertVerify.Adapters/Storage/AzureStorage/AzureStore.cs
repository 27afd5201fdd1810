using Azure.Data.Tables;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>A storage account: tables for what is looked up, blobs for what is large. Any number of instances may share it.</summary>
public sealed class AzureStore : IStore
{
    private readonly AzureAccount account;

    private AzureStore(AzureAccount account, ExtractEntities extracts)
    {
        this.account = account;
        var current = new CurrentExtracts(account, extracts, TimeProvider.System);
        var index = new AzureHolderIndex(account, current);
        Verifications = new AzureVerificationStore(account);
        Documents = new AzureDocumentStore(account);
        Requests = new AzureRequestStore(account);
        Registers = new AzureRegisterStore(account, extracts, current, index);
        Holders = index;
        Imports = new AzureImportStore(account);
        ImportFiles = new AzureImportFiles(account);
        LiveAnswers = new AzureLiveAnswerStore(account);
        Revisions = new AzureTableRevisionStore(account);
    }

    /// <summary>Makes the tables and containers that are missing, and brings the indexes up to date.</summary>
    public static async Task<AzureStore> OpenAsync(StoreOptions options, CancellationToken cancel)
    {
        var account = new AzureAccount(options);
        await account.CreateAsync(cancel).ConfigureAwait(false);
        var extracts = new ExtractEntities(account);
        await new AzureReindexing(account, extracts).BringUpToDateAsync(cancel).ConfigureAwait(false);
        return new(account, extracts);
    }

    public IVerificationStore Verifications { get; }

    public IDocumentStore Documents { get; }

    public IRequestStore Requests { get; }

    public IRegisterStore Registers { get; }

    public IHolderIndex Holders { get; }

    public IImportStore Imports { get; }

    public IImportFiles ImportFiles { get; }

    public ILiveAnswerStore LiveAnswers { get; }

    public ITableRevisionStore Revisions { get; }

    public async Task ProbeAsync(CancellationToken cancel)
    {
        var probe = new TableEntity("probe", StorageKey.Of(Environment.MachineName));
        await Task.WhenAll(
            account.Table(AzureTable.Revisions).UpsertEntityAsync(probe, TableUpdateMode.Replace, cancel),
            account.Container(AzureContainer.Documents).GetPropertiesAsync(cancellationToken: cancel)).ConfigureAwait(false);
    }

    /// <summary>The clients hold nothing that must be given back.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
