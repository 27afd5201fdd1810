using System.Globalization;
using System.Text.Json;
using CertVerify.Core.Reports;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Verifications as JSON, one row each.</summary>
public sealed class SqliteVerificationStore(SqliteDatabase database) : IVerificationStore
{
    public Task SaveAsync(Verification verification, CancellationToken cancel)
    {
        var json = JsonSerializer.Serialize(verification, CoreJson.Options);
        var verifiedAt = verification.VerifiedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        var bodies = BodyKey.Of(verification).Distinct().ToList();
        return database.WriteAsync(
            connection =>
            {
                var saved = connection.Execute(
                    "INSERT INTO verification (tenant, id, verified_at, json) VALUES (?1, ?2, ?3, ?4)", verification.Tenant, verification.Id, verifiedAt, json);
                foreach (var body in bodies)
                {
                    connection.Execute(
                        "INSERT INTO verification_body (tenant, body, verified_at, verification) VALUES (?1, ?2, ?3, ?4)",
                        verification.Tenant, body, verifiedAt, verification.Id);
                }

                return saved;
            },
            cancel);
    }

    public async Task<Verification?> FindAsync(string tenant, string id, CancellationToken cancel)
    {
        var json = await database.ReadAsync(
            connection => connection.Scalar<string>("SELECT json FROM verification WHERE tenant = ?1 AND id = ?2", tenant, id), cancel)
            .ConfigureAwait(false);
        return json is null ? null : JsonSerializer.Deserialize<Verification>(json, CoreJson.Options);
    }

    public async Task<IReadOnlyList<TouchedVerification>> FindAboutAsync(string tenant, IReadOnlyCollection<string> bodies, int most, CancellationToken cancel) =>
        await database.ReadAsync(
            connection => connection.Query(
                """
                SELECT verification, verified_at, body FROM verification_body
                WHERE tenant = ?1 AND body IN (SELECT value FROM json_each(?2))
                GROUP BY verification ORDER BY verified_at DESC LIMIT ?3
                """,
                row => new TouchedVerification(row.GetString(0), DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture), row.GetString(2)),
                tenant, JsonSerializer.Serialize(bodies), most),
            cancel).ConfigureAwait(false);
}
