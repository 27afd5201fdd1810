using System.Collections.Concurrent;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>The index of the extracts in the embedded store; the digests of those that are read stay in memory.</summary>
public sealed class SqliteHolderIndex(SqliteDatabase database) : IHolderIndex
{
    private readonly ConcurrentDictionary<(string Tenant, string Register), IndexedExtract> loaded = [];

    public Task<IReadOnlyList<IndexedExtract>> ExtractsAsync(string tenant, CancellationToken cancel) => database.ReadAsync(
        IReadOnlyList<IndexedExtract> (connection) =>
        [
            .. SqliteRegisterStore.Current(connection, tenant).Select(current => loaded.AddOrUpdate(
                (tenant, current.Extract.Key.RegisterId),
                _ => SqliteIndex.Load(connection, current.Id, current.Extract),
                (_, known) => known.Id == current.Id ? known : SqliteIndex.Load(connection, current.Id, current.Extract))),
        ],
        cancel);

    public Task<IReadOnlyList<IndexedRow>> UnderAsync(string tenant, IReadOnlyList<IndexedExtract> extracts, ulong key, CancellationToken cancel) => database.ReadAsync(
        IReadOnlyList<IndexedRow> (connection) =>
        [
            .. extracts.SelectMany(extract => SqliteIndex.Under(connection, extract.Id, extract.BucketBits, key)
                .Select(row => new IndexedRow(extract, row.Row, row.Holders, row.Json))),
        ],
        cancel);
}
