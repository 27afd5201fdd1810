using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.Sqlite;

namespace CertVerify.Adapters.Tests.Storage;

/// <summary>The embedded store in a folder of its own.</summary>
public sealed class SqliteFixture : StoreFixture
{
    private readonly StoreOptions options = new() { DataFolder = Directory.CreateTempSubdirectory("certverify-").FullName };
    private SqliteStore store;

    public SqliteFixture() => store = SqliteStore.Open(options, Clock);

    public string File => options.File;

    internal SqliteDatabase Database => store.Database;

    protected override IStore Store => store;

    public override async Task ReopenAsync()
    {
        await store.DisposeAsync();
        store = SqliteStore.Open(options, Clock);
    }

    public override async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        Directory.Delete(options.DataFolder, recursive: true);
    }
}
