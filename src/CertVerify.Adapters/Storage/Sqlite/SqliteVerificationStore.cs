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
        return database.WriteAsync(
            connection => connection.Execute(
                "INSERT INTO verification (tenant, id, verified_at, json) VALUES (?1, ?2, ?3, ?4)",
                verification.Tenant, verification.Id, verifiedAt, json),
            cancel);
    }

    public async Task<Verification?> FindAsync(string tenant, string id, CancellationToken cancel)
    {
        var json = await database.ReadAsync(
            connection => connection.Scalar<string>("SELECT json FROM verification WHERE tenant = ?1 AND id = ?2", tenant, id), cancel)
            .ConfigureAwait(false);
        return json is null ? null : JsonSerializer.Deserialize<Verification>(json, CoreJson.Options);
    }
}
