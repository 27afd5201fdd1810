using System.Globalization;
using System.Text;
using System.Text.Json;
using CertVerify.Adapters.Signing;
using CertVerify.Core.Receipts;
using CertVerify.Core.Reports;
using CertVerify.Core.Verdicts;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Verifications as compressed JSON, one row each.</summary>
public sealed class SqliteVerificationStore(SqliteDatabase database, ReceiptMaker receipts) : IVerificationStore
{
    public Task SaveAsync(Verification verification, CancellationToken cancel)
    {
        var sealing = new SealedVerification(verification);
        var json = Pressed.Press(sealing.Json);
        var (tenant, id, verifiedAt) = (verification.Tenant, verification.Id, Text(verification.VerifiedAt));
        var lists = BodyKey.Of(verification).Concat(ListKey.Of(verification)).Append(ListKey.All).Distinct().ToList();
        return database.WriteAsync(
            connection =>
            {
                var place = SqliteReceiptStore.Next(connection, tenant);
                connection.Execute("INSERT INTO verification (tenant, id, verified_at, json, position) VALUES (?1, ?2, ?3, ?4, ?5)", tenant, id, verifiedAt, json, place.Position);
                connection.ExecuteForEach(
                    "INSERT INTO verification_body (tenant, body, verified_at, verification) VALUES (?1, ?2, ?3, ?4)", lists.Select(list => new object[] { tenant, list, verifiedAt, id }));
                SqliteReceiptStore.Append(connection, tenant, id, Made(sealing, place, cancel));
                return place;
            },
            cancel);
    }

    public Task<Verification?> FindAsync(string tenant, string id, CancellationToken cancel) => FindAsync("tenant = ?1 AND id = ?2", cancel, tenant, id);

    public Task<Verification?> FindByAddressAsync(string id, CancellationToken cancel) => FindAsync("id = ?1", cancel, id);

    public async Task<IReadOnlyList<TouchedVerification>> FindAboutAsync(string tenant, IReadOnlyCollection<string> bodies, int most, CancellationToken cancel) =>
        await database.ReadAsync(
            connection => connection.Query(
                """
                SELECT verification, verified_at, body FROM verification_body
                WHERE tenant = ?1 AND body IN (SELECT value FROM json_each(?2))
                GROUP BY verification ORDER BY verified_at DESC LIMIT ?3
                """,
                row => new TouchedVerification(row.GetString(0), Time(row.GetString(1)), row.GetString(2)), tenant, JsonSerializer.Serialize(bodies), most),
            cancel).ConfigureAwait(false);

    public async Task<IReadOnlyList<ListedVerification>> ListAsync(string tenant, string list, ListedVerification? after, int most, CancellationToken cancel) =>
        await database.ReadAsync(
            connection => connection.Query(
                """
                SELECT verification, verified_at FROM verification_body
                WHERE tenant = ?1 AND body = ?2 AND (?3 IS NULL OR (verified_at, verification) < (?3, ?4))
                ORDER BY verified_at DESC, verification DESC LIMIT ?5
                """,
                row => new ListedVerification(row.GetString(0), Time(row.GetString(1))),
                tenant, list, after is null ? null : Text(after.VerifiedAt), after?.Id, most),
            cancel).ConfigureAwait(false);

    private async Task<Verification?> FindAsync(string where, CancellationToken cancel, params object[] values)
    {
        var json = await database.ReadAsync(connection => Json(connection, where, values), cancel).ConfigureAwait(false);
        return json is null ? null : JsonSerializer.Deserialize<Verification>(json, CoreJson.Options);
    }

    /// <summary>The very bytes that were sealed; null when there is no such verification. Rows of the first releases hold them as text.</summary>
    internal static byte[]? Json(SqliteConnection connection, string where, params object[] values) =>
        connection.Scalar<object>($"SELECT json FROM verification WHERE {where}", values) switch
        {
            byte[] pressed => Pressed.Unpress(new MemoryStream(pressed)),
            string text => Encoding.UTF8.GetBytes(text),
            _ => null,
        };

    /// <summary>A key beside the store signs at once. One in a vault holds the only writer up, as long as it takes.</summary>
    private SignedReceipt Made(SealedVerification sealing, ChainLink place, CancellationToken cancel) => receipts.MakeAsync(sealing, place, cancel).AsTask().GetAwaiter().GetResult();

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
