using System.Text;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.Sqlite;
using CertVerify.Adapters.Tests.Signing;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Tests.Storage;

/// <summary>The embedded store in a folder of its own.</summary>
public sealed class SqliteFixture : StoreFixture
{
    private readonly StoreOptions options = new() { DataFolder = Directory.CreateTempSubdirectory("certverify-").FullName };
    private SqliteStore store;

    public SqliteFixture() => store = SqliteStore.Open(options, Clock, TestKeys.Receipts);

    public string File => options.File;

    internal SqliteDatabase Database => store.Database;

    protected override IStore Store => store;

    public override async Task ReopenAsync()
    {
        await store.DisposeAsync();
        store = SqliteStore.Open(options, Clock, TestKeys.Receipts);
    }

    public override Task TamperAsync(string verificationId, Tampering what) => Database.WriteAsync(
        connection => what is Tampering.AlterVerification ? Alter(connection, verificationId) : Statements(what).Sum(statement => connection.Execute(statement, verificationId)),
        CancellationToken.None);

    public override Task ForgetHeadsAsync() => Database.WriteAsync(connection => connection.Execute("DELETE FROM receipt_head"), CancellationToken.None);

    private static string[] Statements(Tampering what) => what switch
    {
        Tampering.RemoveVerification => ["DELETE FROM verification WHERE id = ?1"],
        Tampering.RemoveReceipt => ["DELETE FROM receipt WHERE verification = ?1"],
        Tampering.ExchangeReceipt => ["UPDATE receipt SET jws = (SELECT jws FROM receipt WHERE position = 1) WHERE verification = ?1"],
        Tampering.RemoveBoth => ["DELETE FROM verification WHERE id = ?1", "DELETE FROM receipt WHERE verification = ?1"],
        Tampering.ForgetReceipt => ["UPDATE verification SET position = NULL WHERE id = ?1"],
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    /// <summary>As text, in which verifications were kept before they were compressed.</summary>
    private static int Alter(SqliteConnection connection, string verificationId)
    {
        var kept = Encoding.UTF8.GetString(SqliteVerificationStore.Json(connection, "id = ?1", verificationId)!);
        return connection.Execute("UPDATE verification SET json = ?2 WHERE id = ?1", verificationId, kept.Replace("EX-", "EY-", StringComparison.Ordinal));
    }

    public override async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        Directory.Delete(options.DataFolder, recursive: true);
    }
}
