using System.Collections.Concurrent;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Batches;
using CertVerify.Functions.Monitoring;

namespace CertVerify.Functions.Batches;

/// <summary>
/// Takes a batch further for a few seconds and then puts it at the end of the queue, so that others have their turn. Whatever line the process dies in, the message
/// comes back and finds how far it was; where two come at once, one goes.
/// </summary>
internal sealed class BatchRun(IBatchStore batches, ItemVerification verification, IWorkStore work, ILeaseStore leases, BatchOptions options, TimeProvider clock) : IDisposable
{
    /// <summary>After these its progress is written down. Each takes as long as its slowest register, and all of them less than a message may.</summary>
    private const int Portion = 20;

    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<BatchKey, bool> running = [];
    private readonly SemaphoreSlim places = new(options.ListAtOnce);

    public void Dispose() => places.Dispose();

    internal async Task GoOnAsync(BatchKey key, CancellationToken cancel)
    {
        if (!running.TryAdd(key, true))
            return;
        try
        {
            await using var lease = await HeldLease.TakeAsync(leases, $"batch:{key.Tenant}:{key.Id}", Environment.MachineName, cancel);
            if (lease is null)
                return;
            using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, lease.Lost);
            if (await TurnAsync(key, either.Token))
                await work.AddAsync([BatchDesk.Message(key)], cancel);
        }
        finally
        {
            running.TryRemove(key, out _);
        }
    }

    /// <returns>Whether there is more to do.</returns>
    private async Task<bool> TurnAsync(BatchKey key, CancellationToken cancel)
    {
        for (var began = clock.GetTimestamp(); clock.GetElapsedTime(began) < Turn;)
        {
            if (await batches.FindAsync(key.Tenant, key.Id, cancel) is not { Batch.IsOver: false } kept)
                return false;
            await StepAsync(kept, cancel);
        }

        return true;
    }

    private async Task StepAsync(KeptBatch kept, CancellationToken cancel)
    {
        var batch = kept.Batch;
        var items = await batches.ItemsAsync(batch.Tenant, batch.Id, batch.Through, Portion, cancel);
        if (items.Any(item => item.DocumentSha256 is not null))
            items = [.. items.Take(options.ListAtOnce)];
        var done = new ConcurrentBag<BatchItem>();
        await Parallel.ForEachAsync(
            items.Where(item => item.State is BatchItemState.Waiting),
            new ParallelOptions { MaxDegreeOfParallelism = options.ListAtOnce, CancellationToken = cancel },
            async (item, stop) => done.Add(await OneAsync(batch, item, stop)));
        await MoveAsync(kept, items[^1].Position, [.. done], cancel);
    }

    private async Task<BatchItem> OneAsync(Batch batch, BatchItem item, CancellationToken cancel)
    {
        await places.WaitAsync(cancel);
        try
        {
            return await verification.DoAsync(batch, item, cancel);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>A batch that was cancelled meanwhile keeps what was done; what another has moved on stays as it is.</summary>
    private async Task MoveAsync(KeptBatch kept, int through, IReadOnlyList<BatchItem> done, CancellationToken cancel)
    {
        for (KeptBatch? now = kept; now?.Batch.Through == kept.Batch.Through; now = await batches.FindAsync(kept.Batch.Tenant, kept.Batch.Id, cancel))
        {
            if (await batches.MoveAsync(now.Batch.After(through, done, clock.GetUtcNow()), done, now.Version, cancel))
                return;
        }
    }
}
