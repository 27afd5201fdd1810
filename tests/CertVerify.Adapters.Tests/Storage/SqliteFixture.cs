using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.Sqlite;

namespace CertVerify.Adapters.Tests.Storage;

/// <summary>The embedded store in a folder of its own.</summary>
public sealed class SqliteFixture : StoreFixture
{
    private readonly StoreOptions options = new() { DataFolder = Directory.CreateTempSubdirectory("certverify-").FullName };
    private SqliteDatabase database;

    public SqliteFixture() => database = SqliteDatabase.Open(options);

    public string File => options.File;

    internal SqliteDatabase Database => database;

    public override IVerificationStore Verifications => new SqliteVerificationStore(database);

    public override IDocumentStore Documents => new SqliteDocumentStore(database);

    public override IRequestStore Requests => new SqliteRequestStore(database);

    public override IRegisterStore Registers => new SqliteRegisterStore(database);

    public override ITableRevisionStore Revisions => new SqliteTableRevisionStore(database);

    public override ILiveAnswerStore LiveAnswers => new SqliteLiveAnswerStore(database);

    internal IHolderIndex Holders => new SqliteHolderIndex(database);

    public override async Task ReopenAsync()
    {
        await database.DisposeAsync();
        database = SqliteDatabase.Open(options);
    }

    public override async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(options.DataFolder, recursive: true);
    }
}
