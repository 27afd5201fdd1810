using System.Globalization;
using System.Text.Json;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Reports;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Certificates under watch, one row each; a step is one transaction.</summary>
public sealed class SqliteWatchStore(SqliteDatabase database) : IWatchStore
{
    public Task<KeptCertificate> AddAsync(WatchStep step, CancellationToken cancel)
    {
        var (certificate, json) = (step.Certificate, Json(step.Certificate));
        return database.WriteAsync(
            connection =>
            {
                var added = connection.Execute(
                    """
                    INSERT INTO watch (tenant, id, version, created_at, stopped, status, indication, part, look_at, json)
                    VALUES (?1, ?2, 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING
                    """,
                    certificate.Tenant, certificate.Id, certificate.CreatedAt.ToUnixTimeMilliseconds(), Flag(certificate.StoppedAt is not null),
                    certificate.Status.Unified.ToString(), certificate.Verdict.Indication.ToString(), Due.PartitionOf(certificate.Id), Milliseconds(certificate.DueAt), json);
                if (added == 1)
                    WriteBeside(connection, step);
                return Find(connection, certificate.Tenant, certificate.Id)!;
            },
            cancel);
    }

    public Task<KeptCertificate?> FindAsync(string tenant, string id, CancellationToken cancel) =>
        database.ReadAsync(connection => Find(connection, tenant, id), cancel);

    public Task<bool> CommitAsync(WatchStep step, string version, CancellationToken cancel)
    {
        var (certificate, json, known) = (step.Certificate, Json(step.Certificate), long.Parse(version, CultureInfo.InvariantCulture));
        return database.WriteAsync(
            connection =>
            {
                var moved = connection.Execute(
                    """
                    UPDATE watch SET version = ?3 + 1, stopped = ?4, status = ?5, indication = ?6, look_at = ?7, json = ?8
                    WHERE tenant = ?1 AND id = ?2 AND version = ?3
                    """,
                    certificate.Tenant, certificate.Id, known, Flag(certificate.StoppedAt is not null),
                    certificate.Status.Unified.ToString(), certificate.Verdict.Indication.ToString(), Milliseconds(certificate.DueAt), json) == 1;
                if (moved)
                    WriteBeside(connection, step);
                return moved;
            },
            cancel);
    }

    public Task RepairAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task<WatchPage> ListAsync(string tenant, WatchFilter filter, string? after, int most, CancellationToken cancel)
    {
        var (createdAt, id) = Place(after);
        return database.ReadAsync(
            connection =>
            {
                var rows = connection.Query(
                    $"""
                    SELECT created_at, id, json FROM watch
                    WHERE tenant = ?1 AND (created_at, id) < (?2, ?3){(filter.Status is null ? "" : " AND status = ?7")}
                        AND (?4 IS NULL OR indication = ?4) AND (?5 IS NULL OR stopped = ?5)
                    ORDER BY created_at DESC, id DESC LIMIT ?6
                    """,
                    row => (Place: $"{row.GetInt64(0)}-{row.GetString(1)}", Certificate: Read(row.GetString(2))),
                    [tenant, createdAt, id, filter.Indication?.ToString(), Flag(filter.Stopped), most + 1, .. filter.Status is { } status ? [status.ToString()] : Array.Empty<object>()]);
                return new WatchPage([.. rows.Take(most).Select(row => row.Certificate)], rows.Count > most ? rows[most - 1].Place : null);
            },
            cancel);
    }

    public async Task<IReadOnlyList<HistoryEntry>> HistoryAsync(string tenant, string id, int beforeRun, int most, CancellationToken cancel) => await database.ReadAsync(
        connection => connection.Query(
            "SELECT json FROM watch_history WHERE tenant = ?1 AND certificate = ?2 AND run < ?3 ORDER BY run DESC LIMIT ?4",
            row => JsonSerializer.Deserialize<HistoryEntry>(row.GetString(0), CoreJson.Options)!, tenant, id, beforeRun, most),
        cancel).ConfigureAwait(false);

    public async Task<IReadOnlyList<DueCertificate>> DueAsync(int partition, DateTimeOffset by, int most, CancellationToken cancel) => await database.ReadAsync(
        connection => connection.Query(
            "SELECT tenant, id, look_at FROM watch WHERE part = ?1 AND look_at <= ?2 ORDER BY look_at LIMIT ?3",
            row => new DueCertificate(row.GetString(0), row.GetString(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2))),
            partition, by.ToUnixTimeMilliseconds(), most),
        cancel).ConfigureAwait(false);

    public Task PostponeAsync(IReadOnlyList<DueCertificate> due, DateTimeOffset until, CancellationToken cancel) => database.WriteAsync(
        connection => connection.ExecuteForEach(
            "UPDATE watch SET look_at = ?4 WHERE tenant = ?1 AND id = ?2 AND look_at = ?3",
            due.Select(one => new object[] { one.Tenant, one.Id, one.At.ToUnixTimeMilliseconds(), until.ToUnixTimeMilliseconds() })),
        cancel);

    public async Task<IReadOnlyList<CertificateKey>> RestingOnAsync(string body, CertificateKey? after, int most, CancellationToken cancel) => await database.ReadAsync(
        connection => connection.Query(
            "SELECT tenant, certificate FROM watch_body WHERE body = ?1 AND (tenant, certificate) > (?2, ?3) ORDER BY tenant, certificate LIMIT ?4",
            Key, body, after?.Tenant ?? "", after?.Id ?? "", most),
        cancel).ConfigureAwait(false);

    public async Task<IReadOnlyList<CertificateKey>> AllAsync(CertificateKey? after, int most, CancellationToken cancel) => await database.ReadAsync(
        connection => connection.Query(
            "SELECT tenant, id FROM watch WHERE (tenant, id) > (?1, ?2) AND stopped = 0 ORDER BY tenant, id LIMIT ?3", Key, after?.Tenant ?? "", after?.Id ?? "", most),
        cancel).ConfigureAwait(false);

    private static void WriteBeside(SqliteConnection connection, WatchStep step)
    {
        var (tenant, id) = (step.Certificate.Tenant, step.Certificate.Id);
        if (step.Entry is { } entry)
        {
            connection.Execute(
                "INSERT INTO watch_history (tenant, certificate, run, json) VALUES (?1, ?2, ?3, ?4)", tenant, id, entry.Run, JsonSerializer.Serialize(entry, CoreJson.Kept));
        }

        SqliteFeed.Append(connection, tenant, step.Events);
        if (BodiesOf(step) is { } bodies && !bodies.SetEquals(connection.Query("SELECT body FROM watch_body WHERE tenant = ?1 AND certificate = ?2", row => row.GetString(0), tenant, id)))
        {
            connection.Execute("DELETE FROM watch_body WHERE tenant = ?1 AND certificate = ?2", tenant, id);
            connection.ExecuteForEach("INSERT INTO watch_body (body, tenant, certificate) VALUES (?1, ?2, ?3)", bodies.Select(body => new object[] { body, tenant, id }));
        }
    }

    /// <summary>A certificate that is no longer watched rests on nobody.</summary>
    private static HashSet<string>? BodiesOf(WatchStep step) => step.Certificate.StoppedAt is null ? step.Bodies?.ToHashSet() : [];

    private static KeptCertificate? Find(SqliteConnection connection, string tenant, string id) => connection.Query(
        "SELECT json, version FROM watch WHERE tenant = ?1 AND id = ?2",
        row => new KeptCertificate(Read(row.GetString(0)), row.GetInt64(1).ToString(CultureInfo.InvariantCulture)), tenant, id).SingleOrDefault();

    private static (long CreatedAt, string Id) Place(string? after) => after?.Split('-', 2) is [var time, var id] && long.TryParse(time, CultureInfo.InvariantCulture, out var createdAt)
        ? (createdAt, id)
        : (long.MaxValue, "");

    private static CertificateKey Key(SqliteDataReader row) => new(row.GetString(0), row.GetString(1));

    private static WatchedCertificate Read(string json) => JsonSerializer.Deserialize<WatchedCertificate>(json, CoreJson.Options)!;

    private static string Json(WatchedCertificate certificate) => JsonSerializer.Serialize(certificate, CoreJson.Options);

    private static object? Flag(bool? flag) => flag switch { true => 1, false => 0, null => null };

    private static object? Milliseconds(DateTimeOffset? time) => time?.ToUnixTimeMilliseconds();
}
