using System.Globalization;
using System.Text.Json;
using CertVerify.Core.Access;
using CertVerify.Core.Reports;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Keys, one row each.</summary>
public sealed class SqliteKeyStore(SqliteDatabase database) : IKeyStore
{
    public Task AddAsync(ApiKey key, CancellationToken cancel) =>
        database.WriteAsync(connection => connection.Execute("INSERT INTO api_key (id, version, json) VALUES (?1, 1, ?2)", key.Id, Json(key)), cancel);

    public async Task<KeptKey?> FindAsync(string id, CancellationToken cancel) => (await database.ReadAsync(
        connection => connection.Query("SELECT json, version FROM api_key WHERE id = ?1", Read, id), cancel).ConfigureAwait(false)).SingleOrDefault();

    public Task<bool> SaveAsync(ApiKey key, string version, CancellationToken cancel) => database.WriteAsync(
        connection => connection.Execute(
            "UPDATE api_key SET version = version + 1, json = ?3 WHERE id = ?1 AND version = ?2", key.Id, long.Parse(version, CultureInfo.InvariantCulture), Json(key)) == 1,
        cancel);

    public async Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancel) => await database.ReadAsync(
        connection => connection.Query("SELECT json, version FROM api_key ORDER BY json_extract(json, '$.tenant'), id", row => Read(row).Key), cancel).ConfigureAwait(false);

    private static KeptKey Read(SqliteDataReader row) => new(
        JsonSerializer.Deserialize<ApiKey>(row.GetString(0), CoreJson.Options)!, row.GetInt64(1).ToString(CultureInfo.InvariantCulture));

    private static string Json(ApiKey key) => JsonSerializer.Serialize(key, CoreJson.Options);
}
