using System.Globalization;
using System.Text.Json;
using CertVerify.Core.Access;
using CertVerify.Core.Reports;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>The audit logs, one row for each line; the one writer numbers them.</summary>
public sealed class SqliteAuditStore(SqliteDatabase database, TimeProvider clock) : IAuditStore
{
    /// <summary>Deleted at once; between two slices others write.</summary>
    private const int Slice = 10_000;

    public Task AppendAsync(AuditEntry entry, CancellationToken cancel)
    {
        var (json, now) = (JsonSerializer.Serialize(entry, CoreJson.Options), clock.GetUtcNow().ToUnixTimeMilliseconds());
        return database.WriteAsync(connection => connection.Execute("INSERT INTO audit (tenant, written_at, json) VALUES (?1, ?2, ?3)", entry.Tenant, now, json), cancel);
    }

    public async Task<IReadOnlyList<AuditLine>> AfterAsync(string tenant, string? place, int most, CancellationToken cancel) =>
        long.TryParse(place ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var after)
            ? await database.ReadAsync(
                connection => connection.Query(
                    "SELECT id, json FROM audit WHERE tenant = ?1 AND id > ?2 ORDER BY id LIMIT ?3",
                    row => new AuditLine(row.GetInt64(0).ToString(CultureInfo.InvariantCulture), JsonSerializer.Deserialize<AuditEntry>(row.GetString(1), CoreJson.Options)!),
                    tenant, after, most),
                cancel).ConfigureAwait(false)
            : [];

    public async Task SweepAsync(DateTimeOffset before, CancellationToken cancel)
    {
        while (await database.WriteAsync(
            connection => connection.Execute(
                "DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE written_at < ?1 LIMIT ?2)", before.ToUnixTimeMilliseconds(), Slice),
            cancel).ConfigureAwait(false) == Slice)
        {
        }
    }
}
