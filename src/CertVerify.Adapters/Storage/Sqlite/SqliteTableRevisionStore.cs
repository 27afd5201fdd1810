using System.Globalization;
using System.Text.Json;
using CertVerify.Core.Reports;
using CertVerify.Core.Tables.Revisions;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Revisions of the curated tables, one row each; its turn is the number of the decision that it has from.</summary>
public sealed class SqliteTableRevisionStore(SqliteDatabase database) : ITableRevisionStore
{
    private const string Kept = "SELECT json, state, proposed_at, decided_at FROM table_revision ";

    public Task<KeptRevision> ProposeAsync(TableRevision revision, DateTimeOffset now, CancellationToken cancel) => database.WriteAsync(
        connection =>
        {
            connection.Execute(
                "INSERT INTO table_revision (id, state, turn, proposed_at, json) VALUES (?1, ?2, 0, ?3, ?4) ON CONFLICT DO NOTHING",
                revision.Id, nameof(RevisionState.Proposed), Text(now), JsonSerializer.Serialize(revision, CoreJson.Options));
            return Find(connection, revision.Id)!;
        },
        cancel);

    public async Task<IReadOnlyList<KeptRevision>> ListAsync(CancellationToken cancel) =>
        await database.ReadAsync(connection => connection.Query(Kept + "ORDER BY proposed_at DESC", Read), cancel).ConfigureAwait(false);

    public Task<KeptRevision?> FindAsync(string id, CancellationToken cancel) => database.ReadAsync(connection => Find(connection, id), cancel);

    public Task<long> TurnAsync(CancellationToken cancel) => database.ReadAsync(Turn, cancel);

    public Task<RevisionsInForce> InForceAsync(CancellationToken cancel) => database.ReadAsync(
        connection => new RevisionsInForce(Turn(connection), [.. connection
            .Query(Kept + "WHERE state = ?1 ORDER BY turn", Read, nameof(RevisionState.InForce)).Select(kept => kept.Revision)]),
        cancel);

    public Task<bool> DecideAsync(string id, RevisionState state, long atTurn, DateTimeOffset now, CancellationToken cancel) => database.WriteAsync(
        connection => Turn(connection) == atTurn && connection.Execute(
            "UPDATE table_revision SET state = ?2, turn = ?3, decided_at = ?4 WHERE id = ?1 AND state <> ?2", id, state.ToString(), atTurn + 1, Text(now)) == 1,
        cancel);

    private static KeptRevision? Find(SqliteConnection connection, string id) => connection.Query(Kept + "WHERE id = ?1", Read, id).SingleOrDefault();

    private static long Turn(SqliteConnection connection) => connection.Scalar<long>("SELECT max(turn) FROM table_revision");

    private static KeptRevision Read(SqliteDataReader row) => new(
        JsonSerializer.Deserialize<TableRevision>(row.GetString(0), CoreJson.Options)!,
        Enum.Parse<RevisionState>(row.GetString(1)),
        Time(row.GetString(2)),
        row.IsDBNull(3) ? null : Time(row.GetString(3)));

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
