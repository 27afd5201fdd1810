using CertVerify.Adapters.Signing;
using CertVerify.Core.Receipts;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Receipts, one row each. There is one writer, so that one strand is enough for each tenant.</summary>
public sealed class SqliteReceiptStore(SqliteDatabase database) : IReceiptStore
{
    private const int OnlyStrand = 0;
    private const string Kept = "SELECT r.position, r.verification, r.jws FROM receipt r ";

    public int Strands => OnlyStrand + 1;

    public Task<KeptReceipt?> FindAsync(string tenant, string verificationId, CancellationToken cancel) => database.ReadAsync(
        connection => connection.Query(
            Kept + "JOIN verification v ON v.tenant = r.tenant AND v.position = r.position WHERE v.tenant = ?1 AND v.id = ?2", Read, tenant, verificationId).SingleOrDefault(),
        cancel);

    public async Task<KeptReceipt?> FindAsync(string tenant, int strand, long position, CancellationToken cancel) =>
        (await ReadAsync(tenant, strand, position - 1, 1, cancel).ConfigureAwait(false)) is [var found] && found.Position == position ? found : null;

    public async Task<IReadOnlyList<KeptReceipt>> ReadAsync(string tenant, int strand, long after, int most, CancellationToken cancel) => strand != OnlyStrand ? [] : await database.ReadAsync(
        connection => connection.Query(Kept + "WHERE r.tenant = ?1 AND r.position > ?2 ORDER BY r.position LIMIT ?3", Read, tenant, after, most), cancel).ConfigureAwait(false);

    public Task<ChainHead?> HeadAsync(string tenant, int strand, CancellationToken cancel) =>
        database.ReadAsync(connection => strand == OnlyStrand ? Head(connection, tenant) : null, cancel);

    public Task<string?> VerificationSha256Async(string tenant, string verificationId, CancellationToken cancel) => database.ReadAsync(
        connection => SqliteVerificationStore.Json(connection, "tenant = ?1 AND id = ?2", tenant, verificationId) is { } json ? SignedReceipt.Sha256Of(json) : null,
        cancel);

    /// <summary>Where the next receipt of a tenant goes; holds until the end of the write.</summary>
    internal static ChainLink Next(SqliteConnection connection, string tenant) => ChainHead.Next(OnlyStrand, Head(connection, tenant));

    /// <summary>Writes the receipt of a verification that is written with it.</summary>
    internal static void Append(SqliteConnection connection, string tenant, string verificationId, SignedReceipt receipt)
    {
        connection.Execute("INSERT INTO receipt (tenant, position, verification, jws) VALUES (?1, ?2, ?3, ?4)", tenant, receipt.Place.Position, verificationId, receipt.Jws);
        connection.Execute(
            "INSERT INTO receipt_head (tenant, position, sha256) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET position = ?2, sha256 = ?3",
            tenant, receipt.Place.Position, receipt.Sha256);
    }

    private static ChainHead? Head(SqliteConnection connection, string tenant) => connection.Query(
        "SELECT position, sha256 FROM receipt_head WHERE tenant = ?1", row => new ChainHead(OnlyStrand, row.GetInt64(0), row.GetString(1)), tenant).SingleOrDefault();

    private static KeptReceipt Read(SqliteDataReader row) => new(row.GetInt64(0), row.GetString(1), row.GetString(2));
}
