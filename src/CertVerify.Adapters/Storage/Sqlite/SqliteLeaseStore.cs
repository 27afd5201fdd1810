namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Leases, one row each; for processes that share the file.</summary>
public sealed class SqliteLeaseStore(SqliteDatabase database, TimeProvider clock) : ILeaseStore
{
    public Task<bool> TakeAsync(string name, string holder, TimeSpan time, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return database.WriteAsync(
            connection => connection.Execute(
                "INSERT INTO lease (name, holder, until) VALUES (?1, ?2, ?4) ON CONFLICT DO UPDATE SET holder = ?2, until = ?4 WHERE holder = ?2 OR until <= ?3 OR until > ?5",
                name, holder, now.ToUnixTimeMilliseconds(), (now + time).ToUnixTimeMilliseconds(), (now + ILeaseStore.NeverSoLong).ToUnixTimeMilliseconds()) == 1,
            cancel);
    }

    public Task ReleaseAsync(string name, string holder, CancellationToken cancel) =>
        database.WriteAsync(connection => connection.Execute("DELETE FROM lease WHERE name = ?1 AND holder = ?2", name, holder), cancel);
}
