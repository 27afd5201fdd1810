using System.Text.Json;
using CertVerify.Adapters.Storage.Searching;
using CertVerify.Core.Reports;
using CertVerify.Core.Searching;
using CertVerify.Core.Sources;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Register extracts: one row for each, with its state; its records and its index carry its id.</summary>
public sealed class SqliteRegisterStore(SqliteDatabase database) : IRegisterStore
{
    /// <summary>A common name or number must not flood an answer.</summary>
    private const int MostRecords = 100;

    /// <summary>Rows left out are listed up to here, and counted beyond.</summary>
    private const int MostRejections = 100_000;

    public Task<IReadOnlyList<RegisterExtract>> ListAsync(string tenant, CancellationToken cancel) => database.ReadAsync(
        IReadOnlyList<RegisterExtract> (connection) => [.. Current(connection, tenant).Select(extract => extract.Extract)], cancel);

    public Task<Filling?> BeginAsync(string tenant, ExtractKey extract, string fingerprint, CancellationToken cancel) => database.WriteAsync(
        Filling? (connection) =>
        {
            if (connection.Scalar<long>(
                "SELECT count(*) FROM register_extract WHERE tenant = ?1 AND register = ?2 AND fingerprint = ?3 AND state = 'current'",
                tenant, extract.RegisterId, fingerprint) > 0)
                return null;
            var unfinished = connection.Query(
                """
                SELECT import, through, accepted, rejected FROM register_extract
                WHERE tenant = ?1 AND register = ?2 AND fingerprint = ?3 AND state = 'filling' ORDER BY id DESC LIMIT 1
                """,
                row => new Filling(extract with { ImportId = row.GetString(0) }, row.GetInt64(1), row.GetInt32(2), row.GetInt32(3)),
                tenant, extract.RegisterId, fingerprint);
            if (unfinished is [var broken])
                return broken;
            connection.Execute(
                """
                INSERT INTO register_extract (tenant, register, import, state, fingerprint, through, accepted, rejected)
                VALUES (?1, ?2, ?3, 'filling', ?4, 0, 0, 0)
                """,
                tenant, extract.RegisterId, extract.ImportId, fingerprint);
            return new Filling(extract, 0, 0, 0);
        },
        cancel);

    public Task<Filling> AppendAsync(string tenant, Filling filling, Portion portion, CancellationToken cancel)
    {
        var rows = portion.Records.Select(record => (record.NumberKey, Holders: string.Join('\n', record.HolderKeys), Json: Write(record.Record))).ToList();
        var after = new Filling(filling.Key, portion.Through, filling.Accepted + rows.Count, filling.Rejected + portion.Rejected.Count);
        return database.WriteAsync(
            connection =>
            {
                var extract = FillingId(connection, tenant, filling);
                connection.Execute(
                    "UPDATE register_extract SET through = ?2, accepted = ?3, rejected = ?4 WHERE id = ?1", extract, after.Through, after.Accepted, after.Rejected);
                connection.ExecuteForEach(
                    "INSERT INTO register_row (id, number, holders, json) VALUES (?1, ?2, ?3, ?4)",
                    rows.Select((row, i) => new object[] { RowIds.Of(extract, filling.Accepted + i), row.NumberKey, row.Holders, row.Json }));
                connection.ExecuteForEach(
                    "INSERT INTO register_rejection (extract, line, because) VALUES (?1, ?2, ?3)",
                    portion.Rejected.Take(Math.Max(0, MostRejections - filling.Rejected)).Select(row => new object[] { extract, row.Line, row.Because }));
                return after;
            },
            cancel);
    }

    public async Task PublishAsync(string tenant, RegisterExtract extract, IProgress<double>? done, CancellationToken cancel)
    {
        var id = await database.ReadAsync(connection => CompleteId(connection, tenant, extract), cancel).ConfigureAwait(false);
        await new SqliteIndexing(database, id).MakeAsync(extract.Accepted, done, cancel).ConfigureAwait(false);
        await database.WriteAsync(
            connection =>
            {
                CompleteId(connection, tenant, extract);
                return connection.Execute(
                    """
                    UPDATE register_extract SET
                        state = CASE WHEN id = ?3 THEN 'current' WHEN state = 'current' THEN 'previous' ELSE 'dropped' END,
                        json = CASE WHEN id = ?3 THEN ?4 ELSE json END
                    WHERE tenant = ?1 AND register = ?2 AND (id = ?3 OR state <> 'filling' OR import < ?5)
                    """,
                    tenant, extract.Key.RegisterId, id, Write(extract), ExtractKey.ImportIdAt(extract.ImportedAt.AddDays(-1)));
            },
            cancel).ConfigureAwait(false);
        await new SqliteSweeping(database).SweepAsync(CancellationToken.None).ConfigureAwait(false);
    }

    public async Task DiscardAsync(string tenant, ExtractKey extract, CancellationToken cancel)
    {
        await database.WriteAsync(
            connection => connection.Execute(
                "UPDATE register_extract SET state = 'dropped' WHERE tenant = ?1 AND register = ?2 AND import = ?3 AND state = 'filling'",
                tenant, extract.RegisterId, extract.ImportId),
            cancel).ConfigureAwait(false);
        await new SqliteSweeping(database).SweepAsync(cancel).ConfigureAwait(false);
    }

    public Task SweepAsync(DateTimeOffset now, CancellationToken cancel) => new SqliteSweeping(database).SweepAsync(cancel);

    public Task<IReadOnlyList<RejectedRow>> RejectionsAsync(string tenant, ExtractKey extract, long afterLine, int most, CancellationToken cancel) => database.ReadAsync(
        IReadOnlyList<RejectedRow> (connection) => connection.Query(
            """
            SELECT line, because FROM register_rejection WHERE line > ?4 AND extract = (
                SELECT id FROM register_extract WHERE tenant = ?1 AND register = ?2 AND import = ?3) ORDER BY line LIMIT ?5
            """,
            row => new RejectedRow(row.GetInt64(0), row.GetString(1)), tenant, extract.RegisterId, extract.ImportId, afterLine, most),
        cancel);

    public Task<IReadOnlyList<RegisterHits>> SearchAsync(string tenant, RecordKeys keys, CancellationToken cancel) => database.ReadAsync(
        IReadOnlyList<RegisterHits> (connection) =>
            [.. Current(connection, tenant).Select(extract => new RegisterHits(extract.Extract, Search(connection, extract.Id, keys)))],
        cancel);

    /// <summary>The extracts that are read now.</summary>
    internal static List<(long Id, RegisterExtract Extract)> Current(SqliteConnection connection, string tenant) => connection.Query(
        "SELECT id, json FROM register_extract WHERE tenant = ?1 AND state = 'current' ORDER BY register",
        row => (row.GetInt64(0), Read<RegisterExtract>(row.GetString(1))), tenant);

    private static List<RegistryRecord> Search(SqliteConnection connection, long extract, RecordKeys keys)
    {
        var bits = SqliteIndex.BucketBits(connection, extract);
        var byNumber = keys.Numbers.SelectMany(number => SqliteIndex.Under(connection, extract, bits, NameKeys.Number(number)).Where(row => row.Number == number));
        var byHolder = keys.Holder is { } holder
            ? SqliteIndex.Under(connection, extract, bits, NameKeys.Whole(holder)).Where(row => row.Holders.Contains(holder))
            : [];
        return [.. byNumber.Concat(byHolder).DistinctBy(row => row.Row).Take(MostRecords).Select(row => Read<RegistryRecord>(row.Json))];
    }

    private static long FillingId(SqliteConnection connection, string tenant, Filling filling)
    {
        var id = connection.Scalar<long?>(
            "SELECT id FROM register_extract WHERE tenant = ?1 AND register = ?2 AND import = ?3 AND state = 'filling' AND through = ?4 AND accepted = ?5",
            tenant, filling.Key.RegisterId, filling.Key.ImportId, filling.Through, filling.Accepted);
        return id ?? throw new InvalidOperationException("The same extract is being filled by another import, or was let go.");
    }

    private static long CompleteId(SqliteConnection connection, string tenant, RegisterExtract extract)
    {
        var id = connection.Scalar<long?>(
            "SELECT id FROM register_extract WHERE tenant = ?1 AND register = ?2 AND import = ?3 AND state = 'filling' AND accepted = ?4 AND rejected = ?5",
            tenant, extract.Key.RegisterId, extract.Key.ImportId, extract.Accepted, extract.Rejected);
        return id ?? throw new InvalidOperationException("What was added to the extract is not what is to be published.");
    }

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, CoreJson.Options);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, CoreJson.Options)!;
}
