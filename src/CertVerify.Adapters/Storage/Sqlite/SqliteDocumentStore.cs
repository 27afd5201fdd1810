using System.Globalization;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Documents as blobs, one row for each content.</summary>
public sealed class SqliteDocumentStore(SqliteDatabase database) : IDocumentStore
{
    /// <summary>Deleted at once; between two slices others write.</summary>
    private const int Slice = 100;

    public Task KeepAsync(string tenant, string sha256, ReadOnlyMemory<byte> content, DateTimeOffset now, CancellationToken cancel) => database.WriteAsync(
        connection => connection.Execute(
            "INSERT INTO document (tenant, sha256, content, last_seen) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET last_seen = ?4",
            tenant, sha256, content.ToArray(), Text(now)),
        cancel);

    public Task<byte[]?> FindAsync(string tenant, string sha256, CancellationToken cancel) => database.ReadAsync(
        connection => connection.Scalar<byte[]>("SELECT content FROM document WHERE tenant = ?1 AND sha256 = ?2", tenant, sha256), cancel);

    public async Task<int> DeleteLastSeenBeforeAsync(DateTimeOffset time, CancellationToken cancel)
    {
        for (var deleted = 0; ;)
        {
            var slice = await database.WriteAsync(
                connection => connection.Execute(
                    "DELETE FROM document WHERE rowid IN (SELECT rowid FROM document WHERE last_seen < ?1 LIMIT ?2)", Text(time), Slice),
                cancel).ConfigureAwait(false);
            deleted += slice;
            if (slice < Slice)
                return deleted;
        }
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
}
