using System.Text.Json;
using CertVerify.Core.Reports;
using CertVerify.Core.Sources;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Register extracts: one row names the published import of each register, the records carry the import they belong to.</summary>
public sealed class SqliteRegisterStore(SqliteDatabase database) : IRegisterStore
{
    /// <summary>A common name or number must not flood an answer.</summary>
    private const int MostRecords = 100;

    public Task<IReadOnlyList<RegisterExtract>> ListAsync(string tenant, CancellationToken cancel) =>
        database.ReadAsync(IReadOnlyList<RegisterExtract> (connection) => List(connection, tenant), cancel);

    public Task AppendAsync(string tenant, ExtractKey extract, IReadOnlyList<KeyedRecord> records, CancellationToken cancel) => database.WriteAsync(
        connection => records.Sum(record => connection.Execute(
            "INSERT INTO register_record (tenant, register, import, number, holder, json) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            tenant, extract.RegisterId, extract.ImportId, record.NumberKey, record.HolderKey, Write(record.Record))),
        cancel);

    public Task PublishAsync(string tenant, RegisterExtract extract, CancellationToken cancel) => database.WriteAsync(
        connection =>
        {
            var (register, import) = extract.Key;
            var kept = connection.Scalar<long>(
                "SELECT count(*) FROM register_record WHERE tenant = ?1 AND register = ?2 AND import = ?3", tenant, register, import);
            if (kept != extract.Accepted)
                throw new InvalidOperationException($"The extract holds {kept} records, not the {extract.Accepted} that were accepted.");
            var before = connection.Scalar<string>("SELECT import FROM register WHERE tenant = ?1 AND id = ?2", tenant, register);
            connection.Execute(
                "INSERT INTO register (tenant, id, import, json) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET import = ?3, json = ?4",
                tenant, register, import, Write(extract));
            return connection.Execute(
                "DELETE FROM register_record WHERE tenant = ?1 AND register = ?2 AND import <> ?3 AND (import = ?4 OR import < ?5)",
                tenant, register, import, before, ExtractKey.ImportIdAt(extract.ImportedAt.AddDays(-1)));
        },
        cancel);

    public Task DiscardAsync(string tenant, ExtractKey extract, CancellationToken cancel) => database.WriteAsync(
        connection => connection.Execute(
            "DELETE FROM register_record WHERE tenant = ?1 AND register = ?2 AND import = ?3", tenant, extract.RegisterId, extract.ImportId),
        cancel);

    public Task<IReadOnlyList<RegisterHits>> SearchAsync(string tenant, RecordKeys keys, CancellationToken cancel) => database.ReadAsync(
        IReadOnlyList<RegisterHits> (connection) =>
            [.. List(connection, tenant).Select(extract => new RegisterHits(extract, Search(connection, tenant, extract.Key, keys)))],
        cancel);

    private static List<RegisterExtract> List(SqliteConnection connection, string tenant) =>
        connection.Query("SELECT json FROM register WHERE tenant = ?1 ORDER BY id", Read<RegisterExtract>, tenant);

    private static List<RegistryRecord> Search(SqliteConnection connection, string tenant, ExtractKey extract, RecordKeys keys) => connection.Query(
        """
        SELECT json FROM register_record WHERE tenant = ?1 AND register = ?2 AND import = ?3 AND number IN (SELECT value FROM json_each(?4))
        UNION
        SELECT json FROM register_record WHERE tenant = ?1 AND register = ?2 AND import = ?3 AND holder = ?5
        LIMIT ?6
        """,
        Read<RegistryRecord>, tenant, extract.RegisterId, extract.ImportId, JsonSerializer.Serialize(keys.Numbers), keys.Holder, MostRecords);

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, CoreJson.Options);

    private static T Read<T>(SqliteDataReader row) => JsonSerializer.Deserialize<T>(row.GetString(0), CoreJson.Options)!;
}
