using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Deletes what was let go of, a slice at a time, so that nobody waits for it.</summary>
internal sealed class SqliteSweeping(SqliteDatabase database)
{
    private const int Slice = 20_000;

    internal async Task SweepAsync(CancellationToken cancel)
    {
        while (await database.WriteAsync(Sweep, cancel).ConfigureAwait(false))
        {
        }
    }

    /// <summary>False when nothing is left.</summary>
    private static bool Sweep(SqliteConnection connection)
    {
        if (connection.Scalar<long?>("SELECT min(id) FROM register_extract WHERE state = 'dropped'") is not { } extract)
            return false;
        var (first, last) = (RowIds.First(extract), RowIds.Last(extract));
        var deleted =
            connection.Execute("DELETE FROM register_row WHERE id BETWEEN ?1 AND (SELECT min(id) FROM register_row WHERE id >= ?1) + ?3 AND id <= ?2", first, last, Slice)
            + connection.Execute("DELETE FROM register_bucket WHERE id BETWEEN ?1 AND (SELECT min(id) FROM register_bucket WHERE id >= ?1) + ?3 AND id <= ?2", first, last, Slice);
        if (deleted > 0)
            return true;
        connection.Execute("DELETE FROM register_rejection WHERE extract = ?1", extract);
        connection.Execute("DELETE FROM register_digest WHERE extract = ?1", extract);
        connection.Execute("DELETE FROM register_extract WHERE id = ?1", extract);
        return true;
    }
}
