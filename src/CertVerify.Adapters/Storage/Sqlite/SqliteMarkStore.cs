using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Notes and budgets, one row for each name.</summary>
public sealed class SqliteMarkStore(SqliteDatabase database) : IMarkStore
{
    public Task<string?> FindAsync(string name, CancellationToken cancel) =>
        database.ReadAsync(connection => connection.Scalar<string>("SELECT value FROM mark WHERE name = ?1", name), cancel);

    public Task SetAsync(string name, string value, CancellationToken cancel) => database.WriteAsync(
        connection => connection.Execute("INSERT INTO mark (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2", name, value), cancel);

    public Task<int?> SpendAsync(string name, DateTimeOffset period, int count, int most, CancellationToken cancel) =>
        database.WriteAsync(connection => count <= most ? Spend(connection, name, period.ToUnixTimeMilliseconds(), count, most) : null, cancel);

    /// <summary>A later period begins anew; an earlier one is over and has nothing left.</summary>
    private static int? Spend(SqliteConnection connection, string name, long period, int count, int most) => (int?)(most - connection.Scalar<long?>(
        """
        INSERT INTO budget (name, period, spent) VALUES (?1, ?2, ?3)
        ON CONFLICT DO UPDATE SET spent = CASE WHEN period < ?2 THEN ?3 ELSE spent + ?3 END, period = ?2
        WHERE period < ?2 OR period = ?2 AND spent + ?3 <= ?4
        RETURNING spent
        """,
        name, period, count, most));
}
