namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Documents as blobs, one row for each content.</summary>
public sealed class SqliteDocumentStore(SqliteDatabase database) : IDocumentStore
{
    public Task KeepAsync(string tenant, string sha256, ReadOnlyMemory<byte> content, CancellationToken cancel) => database.WriteAsync(
        connection => connection.Execute(
            "INSERT INTO document (tenant, sha256, content) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING", tenant, sha256, content.ToArray()),
        cancel);

    public Task<byte[]?> FindAsync(string tenant, string sha256, CancellationToken cancel) => database.ReadAsync(
        connection => connection.Scalar<byte[]>("SELECT content FROM document WHERE tenant = ?1 AND sha256 = ?2", tenant, sha256), cancel);
}
