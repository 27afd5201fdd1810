using System.Globalization;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Work that waits, one row for each message; a message that was taken comes into sight again when its time is over.</summary>
public sealed class SqliteWorkStore(SqliteDatabase database, TimeProvider clock) : IWorkStore
{
    /// <summary>Longer than any message is hidden: one that is hidden for longer was taken by a clock that was wrong.</summary>
    private static readonly TimeSpan NeverSoLong = TimeSpan.FromMinutes(15);

    private const string IsVisible = "set_aside = 0 AND (visible_at <= ?1 OR visible_at > ?2)";

    public Task AddAsync(IReadOnlyList<string> bodies, CancellationToken cancel) => database.WriteAsync(
        connection => connection.ExecuteForEach(
            "INSERT INTO work (body, added_at, visible_at, taken, set_aside) VALUES (?1, ?2, ?2, 0, 0)", bodies.Select(body => new object[] { body, Now })),
        cancel);

    /// <summary>Looks before it writes, so that a queue that is asked every second costs no flush of the disk while it is empty.</summary>
    public async Task<IReadOnlyList<WorkMessage>> TakeAsync(int most, TimeSpan hidden, CancellationToken cancel)
    {
        var isAnyVisible = await database.ReadAsync(
            connection => connection.Scalar<long>($"SELECT EXISTS (SELECT 1 FROM work WHERE {IsVisible})", Now, TooFar) == 1, cancel).ConfigureAwait(false);
        return isAnyVisible ? await TakeVisibleAsync(most, hidden, cancel).ConfigureAwait(false) : [];
    }

    private Task<List<WorkMessage>> TakeVisibleAsync(int most, TimeSpan hidden, CancellationToken cancel) => database.WriteAsync(
        connection => connection.Query(
            $"""
            UPDATE work SET taken = taken + 1, visible_at = ?3 WHERE id IN (SELECT id FROM work WHERE {IsVisible} ORDER BY visible_at, id LIMIT ?4)
            RETURNING id, body, taken
            """,
            row => new WorkMessage(
                row.GetInt64(0).ToString(CultureInfo.InvariantCulture), row.GetInt32(2).ToString(CultureInfo.InvariantCulture), row.GetString(1), row.GetInt32(2)),
            Now, TooFar, Now + (long)hidden.TotalMilliseconds, most),
        cancel);

    public Task DoneAsync(WorkMessage message, CancellationToken cancel) =>
        WriteAsync("DELETE FROM work WHERE id = ?1 AND taken = ?2", message, cancel);

    public Task SetAsideAsync(WorkMessage message, CancellationToken cancel) =>
        WriteAsync("UPDATE work SET set_aside = 1 WHERE id = ?1 AND taken = ?2", message, cancel);

    public Task<QueueState> StateAsync(CancellationToken cancel) => database.ReadAsync(
        connection => connection.Query(
            "SELECT count(*) FILTER (WHERE set_aside = 0), min(added_at) FILTER (WHERE set_aside = 0), count(*) FILTER (WHERE set_aside = 1) FROM work",
            row => new QueueState(row.GetInt32(0), row.IsDBNull(1) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1)), row.GetInt32(2))).Single(),
        cancel);

    private Task WriteAsync(string sql, WorkMessage message, CancellationToken cancel) => database.WriteAsync(
        connection => connection.Execute(sql, long.Parse(message.Id, CultureInfo.InvariantCulture), message.Taken), cancel);

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private long TooFar => (clock.GetUtcNow() + NeverSoLong).ToUnixTimeMilliseconds();
}
