using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>The one writer: whatever waits when it is free goes into one transaction and one flush of the disk. A write that fails takes no other along.</summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    private const int MostAtOnce = 64;

    private readonly Channel<Write> waiting = Channel.CreateBounded<Write>(1024);
    private readonly SqliteConnection connection;
    private readonly Task loop;

    internal GroupCommit(SqliteConnection connection)
    {
        this.connection = connection;
        loop = Task.Run(LoopAsync);
    }

    internal async Task<T> WriteAsync<T>(Func<SqliteConnection, T> write, CancellationToken cancel)
    {
        var work = new Write<T>(write);
        await waiting.Writer.WriteAsync(work, cancel).ConfigureAwait(false);
        return await work.Done.ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await loop.ConfigureAwait(false);
        await connection.DisposeAsync().ConfigureAwait(false);
    }

    private async Task LoopAsync()
    {
        while (await waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            var batch = new List<Write>();
            while (batch.Count < MostAtOnce && waiting.Reader.TryRead(out var write))
                batch.Add(write);
            Commit(batch);
        }
    }

    private void Commit(List<Write> batch)
    {
        try
        {
            connection.InTransaction("BEGIN IMMEDIATE", () => batch.ForEach(RunApart));
            batch.ForEach(write => write.Settle(null));
        }
#pragma warning disable CA1031 // The writer outlives every failure; whoever asked for the write is told.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            batch.ForEach(write => write.Settle(failure));
        }
    }

    private void RunApart(Write write)
    {
        connection.Execute("SAVEPOINT one");
        if (!write.Run(connection))
            connection.Execute("ROLLBACK TO one");
        connection.Execute("RELEASE one");
    }

    private abstract class Write
    {
        /// <summary>False when it failed and must be undone.</summary>
        internal abstract bool Run(SqliteConnection connection);

        /// <summary>Tells the one who waits: after the commit, or why there was none.</summary>
        internal abstract void Settle(Exception? failure);
    }

    private sealed class Write<T>(Func<SqliteConnection, T> write) : Write
    {
        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? result;
        private Exception? own;

        internal Task<T> Done => done.Task;

        internal override bool Run(SqliteConnection connection)
        {
            try
            {
                result = write(connection);
                return true;
            }
#pragma warning disable CA1031 // Handed to the one who waits.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                own = failure;
                return false;
            }
        }

        internal override void Settle(Exception? failure)
        {
            if ((own ?? failure) is { } cause)
                done.TrySetException(cause);
            else
                done.TrySetResult(result!);
        }
    }
}
