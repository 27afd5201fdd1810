using System.Globalization;
using System.Text.Json;
using CertVerify.Core.Batches;
using CertVerify.Core.Reports;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Batches and their items as JSON, one row each.</summary>
public sealed class SqliteBatchStore(SqliteDatabase database) : IBatchStore
{
    public Task AddAsync(Batch batch, IReadOnlyList<BatchItem> items, CancellationToken cancel)
    {
        var rows = items.Select(item => new object[] { batch.Tenant, batch.Id, item.Position, Json(item) }).ToList();
        return database.WriteAsync(
            connection => connection.Execute(
                "INSERT INTO batch (tenant, id, version, is_over, json) VALUES (?1, ?2, 1, ?3, ?4) ON CONFLICT DO NOTHING", batch.Tenant, batch.Id, IsOver(batch), Json(batch)) == 1
                && connection.ExecuteForEach("INSERT INTO batch_item (tenant, batch, position, json) VALUES (?1, ?2, ?3, ?4)", rows) == rows.Count,
            cancel);
    }

    public async Task<KeptBatch?> FindAsync(string tenant, string id, CancellationToken cancel) => (await database.ReadAsync(
        connection => connection.Query(
            "SELECT json, version FROM batch WHERE tenant = ?1 AND id = ?2",
            row => new KeptBatch(Read<Batch>(row.GetString(0)), row.GetInt64(1).ToString(CultureInfo.InvariantCulture)), tenant, id),
        cancel).ConfigureAwait(false)).SingleOrDefault();

    public async Task<IReadOnlyList<BatchItem>> ItemsAsync(string tenant, string id, int after, int most, CancellationToken cancel) => await database.ReadAsync(
        connection => connection.Query(
            "SELECT json FROM batch_item WHERE tenant = ?1 AND batch = ?2 AND position > ?3 ORDER BY position LIMIT ?4",
            row => Read<BatchItem>(row.GetString(0)), tenant, id, after, most),
        cancel).ConfigureAwait(false);

    public Task<bool> MoveAsync(Batch batch, IReadOnlyList<BatchItem> done, string version, CancellationToken cancel)
    {
        var rows = done.Select(item => new object[] { batch.Tenant, batch.Id, item.Position, Json(item) }).ToList();
        return database.WriteAsync(
            connection => connection.Execute(
                "UPDATE batch SET version = version + 1, is_over = ?4, json = ?5 WHERE tenant = ?1 AND id = ?2 AND version = ?3",
                batch.Tenant, batch.Id, long.Parse(version, CultureInfo.InvariantCulture), IsOver(batch), Json(batch)) == 1
                && connection.ExecuteForEach("UPDATE batch_item SET json = ?4 WHERE tenant = ?1 AND batch = ?2 AND position = ?3", rows) == rows.Count,
            cancel);
    }

    public async Task<IReadOnlyList<BatchKey>> UnfinishedAsync(int most, CancellationToken cancel) => await database.ReadAsync(
        connection => connection.Query(
            "SELECT tenant, id FROM batch WHERE is_over = 0 ORDER BY tenant, id LIMIT ?1", row => new BatchKey(row.GetString(0), row.GetString(1)), most),
        cancel).ConfigureAwait(false);

    public async Task DeleteOverBeforeAsync(DateTimeOffset time, CancellationToken cancel)
    {
        var over = await database.ReadAsync(connection => connection.Query("SELECT json FROM batch WHERE is_over = 1", row => Read<Batch>(row.GetString(0))), cancel).ConfigureAwait(false);
        foreach (var batch in over.Where(batch => batch.OverSince < time))
        {
            await database.WriteAsync(
                connection => connection.Execute("DELETE FROM batch_item WHERE tenant = ?1 AND batch = ?2", batch.Tenant, batch.Id)
                    + connection.Execute("DELETE FROM batch WHERE tenant = ?1 AND id = ?2", batch.Tenant, batch.Id),
                cancel).ConfigureAwait(false);
        }
    }

    private static int IsOver(Batch batch) => batch.IsOver ? 1 : 0;

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, CoreJson.Options);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, CoreJson.Options)!;
}
