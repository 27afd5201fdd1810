using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Answered requests, one row for each key.</summary>
public sealed class SqliteRequestStore(SqliteDatabase database) : IRequestStore
{
    public Task<AnsweredRequest?> FindAsync(string tenant, string key, CancellationToken cancel) =>
        database.ReadAsync(connection => Find(connection, tenant, key), cancel);

    public Task<AnsweredRequest> RememberAsync(string tenant, string key, AnsweredRequest request, CancellationToken cancel) => database.WriteAsync(
        connection =>
        {
            connection.Execute(
                "INSERT INTO request (tenant, key, sha256, verification, answered_at) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
                tenant, key, request.Sha256, request.AnswerId, request.At.ToUnixTimeMilliseconds());
            return Find(connection, tenant, key)!;
        },
        cancel);

    public Task ForgetBeforeAsync(DateTimeOffset time, CancellationToken cancel) =>
        database.WriteAsync(connection => connection.Execute("DELETE FROM request WHERE answered_at < ?1", time.ToUnixTimeMilliseconds()), cancel);

    private static AnsweredRequest? Find(SqliteConnection connection, string tenant, string key) => connection.Query(
        "SELECT sha256, verification, answered_at FROM request WHERE tenant = ?1 AND key = ?2",
        row => new AnsweredRequest(row.GetString(0), row.GetString(1), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(2))), tenant, key).SingleOrDefault();
}
