using System.Text.Json;
using CertVerify.Adapters.Registries;
using CertVerify.Core.Reports;
using CertVerify.Core.Searching;
using CertVerify.Core.Sources;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Makes the indexes anew that an older version made, or that are missing, from the records themselves.</summary>
internal sealed class SqliteReindexing(SqliteDatabase database)
{
    private const int RowsAtOnce = 5_000;

    internal async Task BringUpToDateAsync(CancellationToken cancel)
    {
        var outdated = await database.ReadAsync(
            connection => connection.Query(
                """
                SELECT e.id, e.accepted FROM register_extract e LEFT JOIN register_digest d ON d.extract = e.id
                WHERE e.state = 'current' AND coalesce(d.version, 0) <> ?1
                """,
                row => (Extract: row.GetInt64(0), Rows: row.GetInt64(1)), NameKeys.Version),
            cancel).ConfigureAwait(false);
        foreach (var (extract, rows) in outdated)
        {
            for (var after = (long?)RowIds.First(extract) - 1; after is { } from;)
                after = await database.WriteAsync(connection => Rekey(connection, from, RowIds.Last(extract)), cancel).ConfigureAwait(false);
            await new SqliteIndexing(database, extract).MakeAsync(rows, null, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>The last row that was given its keys; null when there are no more.</summary>
    private static long? Rekey(SqliteConnection connection, long after, long last)
    {
        var rows = connection.Query(
            "SELECT id, json FROM register_row WHERE id > ?1 AND id <= ?2 ORDER BY id LIMIT ?3",
            row => (Id: row.GetInt64(0), Record: RecordKey.Keyed(JsonSerializer.Deserialize<RegistryRecord>(row.GetString(1), CoreJson.Options)!)), after, last, RowsAtOnce);
        connection.ExecuteForEach(
            "UPDATE register_row SET number = ?2, holders = ?3 WHERE id = ?1",
            rows.Select(row => new object[] { row.Id, row.Record.NumberKey, string.Join('\n', row.Record.HolderKeys) }));
        return rows.Count > 0 ? rows[^1].Id : null;
    }
}
