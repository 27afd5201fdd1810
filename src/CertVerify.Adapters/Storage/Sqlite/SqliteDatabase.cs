using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>The embedded store's one file: many readers at once, one writer. A write that was awaited survives any crash.</summary>
public sealed class SqliteDatabase : IAsyncDisposable
{
    private const int MostIdle = 16;

    private readonly string connectionString;
    private readonly GroupCommit writer;
    private readonly ConcurrentBag<SqliteConnection> idle = [];

    private SqliteDatabase(string file, string connectionString, GroupCommit writer) =>
        (File, this.connectionString, this.writer) = (file, connectionString, writer);

    public string File { get; }

    /// <summary>Makes the folder and the file when they are missing, and brings the layout up to date.</summary>
    public static SqliteDatabase Open(StoreOptions options)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(options.File)!);
        var connectionString = new SqliteConnectionStringBuilder { DataSource = options.File, DefaultTimeout = 10, Pooling = false }.ToString();
        var connection = Opened(connectionString);
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY");
        Schema.Migrate(connection);
        var database = new SqliteDatabase(options.File, connectionString, new GroupCommit(connection));
        new SqliteReindexing(database).BringUpToDateAsync(CancellationToken.None).GetAwaiter().GetResult();
        return database;
    }

    /// <summary>Reads one consistent state; runs beside writers.</summary>
    internal Task<T> ReadAsync<T>(Func<SqliteConnection, T> read, CancellationToken cancel) => Task.Run(
        () =>
        {
            var connection = idle.TryTake(out var free) ? free : Opened(connectionString);
            try
            {
                return connection.InTransaction("BEGIN", () => read(connection));
            }
            finally
            {
                if (idle.Count < MostIdle)
                    idle.Add(connection);
                else
                    connection.Dispose();
            }
        },
        cancel);

    /// <summary>All of the write or nothing of it; done when it is on the disk.</summary>
    internal Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, CancellationToken cancel) => writer.WriteAsync(write, cancel);

    /// <summary>Throws unless the store can be written to now.</summary>
    public Task ProbeAsync(CancellationToken cancel) =>
        WriteAsync(connection => connection.Execute("PRAGMA user_version = " + connection.Scalar<long>("PRAGMA user_version")), cancel);

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync().ConfigureAwait(false);
        while (idle.TryTake(out var connection))
            await connection.DisposeAsync().ConfigureAwait(false);
    }

    private static SqliteConnection Opened(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }
}
