using System.Collections.Concurrent;
using System.ComponentModel;

namespace CertVerify.Adapters.Documents.Children;

/// <summary>
/// A bounded number of companions of one kind, each started when it is first needed, lent to one asker at a time, and replaced when it
/// dies or fails.
/// </summary>
internal sealed class Companions(Sandbox sandbox, DocumentOptions options, ChildCommand command, int most) : IDisposable
{
    private const int Attempts = 2;
    private static readonly TimeSpan RestAfterFailure = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim places = new(most);
    private readonly ConcurrentBag<Companion> idle = [];
    private long failedAt = -1;

    /// <summary>Whether the last question found no companion that could answer it; after a while it is tried anew.</summary>
    public bool AreFailing => failedAt >= 0;

    public void Dispose()
    {
        while (idle.TryTake(out var companion))
            companion.Dispose();
        places.Dispose();
    }

    /// <summary>
    /// What <paramref name="read"/> makes of a companion's answer. One that died or talks nonsense is replaced and the new one asked once more; null when that fails too, or
    /// when it hangs.
    /// </summary>
    public async Task<T?> AskAsync<T>(IReadOnlyList<ReadOnlyMemory<byte>> question, TimeSpan time, Func<ReadOnlyMemory<byte>, T?> read, CancellationToken cancel)
        where T : class
    {
        if (IsResting)
            return null;
        await places.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var began = Environment.TickCount64;
            for (var attempt = 0; attempt < Attempts && Environment.TickCount64 - began < time.TotalMilliseconds; attempt++)
            {
                if (await AskOneAsync(question, time, read, cancel).ConfigureAwait(false) is { } answer)
                    return answer;
            }
        }
        finally
        {
            places.Release();
        }

        failedAt = Environment.TickCount64;
        return null;
    }

    private bool IsResting => AreFailing && Environment.TickCount64 - failedAt < RestAfterFailure.TotalMilliseconds;

    private async Task<T?> AskOneAsync<T>(IReadOnlyList<ReadOnlyMemory<byte>> question, TimeSpan time, Func<ReadOnlyMemory<byte>, T?> read, CancellationToken cancel)
        where T : class
    {
        if (await TakeAsync().ConfigureAwait(false) is not { } companion)
            return null;
        T? answer = null;
        try
        {
            answer = await companion.AskAsync(question, time, cancel).ConfigureAwait(false) is { } line ? read(line) : null;
            return answer;
        }
        finally
        {
            if (answer is null)
                companion.Dispose();
            else
                PutBack(companion);
        }
    }

    private void PutBack(Companion companion)
    {
        failedAt = -1;
        idle.Add(companion);
    }

    private async Task<Companion?> TakeAsync()
    {
        while (idle.TryTake(out var waiting))
        {
            if (waiting.IsAlive)
                return waiting;
            waiting.Dispose();
        }

        try
        {
            return new Companion(await sandbox.StartAsync(command).ConfigureAwait(false), options.ChildOutputMegabytes << 20);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
