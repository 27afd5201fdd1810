namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>The embedded store: one file, nothing to install.</summary>
public sealed class SqliteStore(SqliteDatabase database) : IStore
{
    /// <summary>See <see cref="SqliteDatabase.Open"/>.</summary>
    public static SqliteStore Open(StoreOptions options) => new(SqliteDatabase.Open(options));

    public IVerificationStore Verifications { get; } = new SqliteVerificationStore(database);

    public IDocumentStore Documents { get; } = new SqliteDocumentStore(database);

    public IRequestStore Requests { get; } = new SqliteRequestStore(database);

    public IRegisterStore Registers { get; } = new SqliteRegisterStore(database);

    public IHolderIndex Holders { get; } = new SqliteHolderIndex(database);

    public IImportStore Imports { get; } = new SqliteImportStore(database);

    public IImportFiles ImportFiles { get; } = new FolderImportFiles(database);

    public ILiveAnswerStore LiveAnswers { get; } = new SqliteLiveAnswerStore(database);

    public ITableRevisionStore Revisions { get; } = new SqliteTableRevisionStore(database);

    internal SqliteDatabase Database => database;

    public Task ProbeAsync(CancellationToken cancel) => database.ProbeAsync(cancel);

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
