using CertVerify.Adapters.Signing;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>The embedded store: one file, nothing to install.</summary>
public sealed class SqliteStore(SqliteDatabase database, TimeProvider clock, ReceiptMaker receipts) : IStore
{
    /// <summary>See <see cref="SqliteDatabase.Open"/>.</summary>
    public static SqliteStore Open(StoreOptions options, TimeProvider clock, ReceiptMaker receipts) => new(SqliteDatabase.Open(options), clock, receipts);

    public IVerificationStore Verifications { get; } = new SqliteVerificationStore(database, receipts);

    public IReceiptStore Receipts { get; } = new SqliteReceiptStore(database);

    public IDocumentStore Documents { get; } = new SqliteDocumentStore(database);

    public IRequestStore Requests { get; } = new SqliteRequestStore(database);

    public IRegisterStore Registers { get; } = new SqliteRegisterStore(database);

    public IHolderIndex Holders { get; } = new SqliteHolderIndex(database);

    public IImportStore Imports { get; } = new SqliteImportStore(database);

    public IImportFiles ImportFiles { get; } = new FolderImportFiles(database);

    public ILiveAnswerStore LiveAnswers { get; } = new SqliteLiveAnswerStore(database);

    public ITableRevisionStore Revisions { get; } = new SqliteTableRevisionStore(database);

    public IKeyStore Keys { get; } = new SqliteKeyStore(database);

    public IAuditStore Audit { get; } = new SqliteAuditStore(database, clock);

    public IBatchStore Batches { get; } = new SqliteBatchStore(database);

    public IWatchStore Watch { get; } = new SqliteWatchStore(database);

    public IEventStore Events { get; } = new SqliteFeed(database);

    public IWorkStore Work { get; } = new SqliteWorkStore(database, clock);

    public ILeaseStore Leases { get; } = new SqliteLeaseStore(database, clock);

    public IMarkStore Marks { get; } = new SqliteMarkStore(database);

    public IWebhookStore Webhooks { get; } = new SqliteWebhookStore(database);

    internal SqliteDatabase Database => database;

    public Task ProbeAsync(CancellationToken cancel) => database.ProbeAsync(cancel);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
