using System.Text.Json;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Core.Reports;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Imports as JSON, one row each.</summary>
public sealed class SqliteImportStore(SqliteDatabase database) : IImportStore
{
    public Task SaveAsync(string tenant, ImportOperation operation, CancellationToken cancel) => database.WriteAsync(
        connection => connection.Execute(
            "INSERT INTO register_import (tenant, id, state, json) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET state = ?3, json = ?4",
            tenant, operation.Id, operation.State.ToString(), JsonSerializer.Serialize(operation, CoreJson.Options)),
        cancel);

    public Task<ImportOperation?> FindAsync(string tenant, string id, CancellationToken cancel) => database.ReadAsync(
        connection => connection.Query("SELECT json FROM register_import WHERE tenant = ?1 AND id = ?2", Read, tenant, id).SingleOrDefault(), cancel);

    public Task<IReadOnlyList<ImportOperation>> UnfinishedAsync(string tenant, CancellationToken cancel) => database.ReadAsync(
        IReadOnlyList<ImportOperation> (connection) => connection.Query(
            "SELECT json FROM register_import WHERE tenant = ?1 AND state IN ('Waiting', 'Running') ORDER BY id", Read, tenant),
        cancel);

    private static ImportOperation Read(SqliteDataReader row) => JsonSerializer.Deserialize<ImportOperation>(row.GetString(0), CoreJson.Options)!;
}
