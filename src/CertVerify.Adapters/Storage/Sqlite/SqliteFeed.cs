using System.Text.Json;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Reports;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>The change feeds; the one writer numbers them without gaps.</summary>
public sealed class SqliteFeed(SqliteDatabase database) : IEventStore
{
    public async Task<IReadOnlyList<FeedEvent>> AfterAsync(string tenant, long position, int most, CancellationToken cancel) => await database.ReadAsync(
        connection => connection.Query(
            "SELECT position, json FROM event WHERE tenant = ?1 AND position > ?2 ORDER BY position LIMIT ?3",
            row => new FeedEvent(row.GetInt64(0), JsonSerializer.Deserialize<WatchEvent>(row.GetString(1), CoreJson.Options)!), tenant, position, most),
        cancel).ConfigureAwait(false);

    public Task<long> LastAsync(string tenant, CancellationToken cancel) => database.ReadAsync(connection => Last(connection, tenant), cancel);

    public Task AppendAsync(string tenant, IReadOnlyList<WatchEvent> events, CancellationToken cancel) => database.WriteAsync(
        connection =>
        {
            Append(connection, tenant, events);
            return events.Count;
        },
        cancel);

    internal static void Append(SqliteConnection connection, string tenant, IReadOnlyList<WatchEvent> events)
    {
        if (events.Count == 0)
            return;
        var last = Last(connection, tenant);
        foreach (var happened in events)
        {
            last += connection.Execute(
                "INSERT INTO event (tenant, position, id, json) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (tenant, id) DO NOTHING",
                tenant, last + 1, happened.Id, JsonSerializer.Serialize(happened, CoreJson.Kept));
        }
    }

    private static long Last(SqliteConnection connection, string tenant) =>
        connection.Scalar<long>("SELECT max(position) FROM event WHERE tenant = ?1", tenant);
}
