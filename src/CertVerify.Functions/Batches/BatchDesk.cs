using System.Security.Cryptography;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Batches;
using CertVerify.Functions.Access;
using CertVerify.Functions.Batches.Reading;
using CertVerify.Functions.Monitoring;
using CertVerify.Functions.Problems;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Batches;

/// <summary>Takes batches in, lets go of them, and takes up those that were left.</summary>
internal sealed class BatchDesk(IBatchStore batches, IDocumentStore documents, IRequestStore answered, IWorkStore work, ILeaseStore leases, DayQuotas days, TimeProvider clock)
{
    private const int MostTakenUp = 1_000;

    /// <summary>A batch that has not gone on for so long has lost its message.</summary>
    private static readonly TimeSpan Left = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private int looks;

    /// <summary>
    /// Keeps the batch with its items and files, and has it worked on. The same key with the same request is the same batch. Or the problem: the key came with another
    /// request, or the caller has fewer verifications left for the day.
    /// </summary>
    internal async Task<(Batch? Batch, ProblemDetails? Problem)> ReceiveAsync(Caller caller, string? key, BatchRequest.Understood asked, CancellationToken cancel)
    {
        var id = Receipt.New(clock.GetUtcNow()).Id;
        if (key is null)
            return await TakeInAsync(caller, id, asked, cancel);
        var first = await answered.RememberAsync(caller.Tenant, KeyOf(key), new(asked.Sha256, id, clock.GetUtcNow()), cancel);
        if (first.Sha256 != asked.Sha256)
            return (null, Problem.KeyReused());
        await using var turn = await TurnAsync($"receive:{caller.Tenant}:{first.AnswerId}", cancel);
        return await batches.FindAsync(caller.Tenant, first.AnswerId, cancel) is { } kept ? (kept.Batch, null) : await TakeInAsync(caller, first.AnswerId, asked, cancel);
    }

    /// <summary>Requests under one key wait for each other, so that the first of them is charged and the others find its batch.</summary>
    private async Task<HeldLease> TurnAsync(string name, CancellationToken cancel)
    {
        var holder = Guid.NewGuid().ToString("N");
        HeldLease? turn;
        while ((turn = await HeldLease.TakeAsync(leases, name, holder, cancel)) is null)
            await Task.Delay(BetweenLooks, cancel);
        return turn;
    }

    /// <summary>Nothing is stored before it is charged; a list in which nothing can be asked is charged as one that asks once.</summary>
    private async Task<(Batch? Batch, ProblemDetails? Problem)> TakeInAsync(Caller caller, string id, BatchRequest.Understood asked, CancellationToken cancel)
    {
        var tenant = caller.Tenant;
        var wanted = asked.Rows.Count(row => row.Item.State is BatchItemState.Waiting);
        if (!(await days.TakeAsync(caller, Math.Max(1, wanted), cancel)).Granted)
            return (null, Problem.QuotaExceeded(DayQuotas.Policy));
        var items = await KeepAsync(tenant, asked.Rows, cancel);
        var batch = Batch.Received(tenant, id, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), items, asked.IgnoredColumns, clock.GetUtcNow());
        await batches.AddAsync(batch, items, cancel);
        await work.AddAsync([Message(new(tenant, id))], cancel);
        return (batch, null);
    }

    /// <summary>Lets go of what has not been verified yet; null when there is no batch of this id.</summary>
    internal async Task<Batch?> CancelAsync(string tenant, string id, CancellationToken cancel)
    {
        while (await batches.FindAsync(tenant, id, cancel) is { } kept)
        {
            if (kept.Batch.IsOver)
                return kept.Batch;
            var cancelled = kept.Batch with { CancelledAt = clock.GetUtcNow() };
            if (await batches.MoveAsync(cancelled, [], kept.Version, cancel))
                return cancelled;
        }

        return null;
    }

    /// <summary>
    /// Has those worked on again that were left: at the first look of a process all that are not over, because its last stop or crash may have left them; later those
    /// that have not gone on for long.
    /// </summary>
    internal async Task TakeUpAsync(CancellationToken cancel)
    {
        var (isFirst, now) = (Interlocked.Increment(ref looks) == 1, clock.GetUtcNow());
        foreach (var key in await batches.UnfinishedAsync(MostTakenUp, cancel))
        {
            if (await batches.FindAsync(key.Tenant, key.Id, cancel) is { Batch.IsOver: false } kept
                && (isFirst || kept.Batch.MovedAt + Left < now)
                && await batches.MoveAsync(kept.Batch with { MovedAt = now }, [], kept.Version, cancel))
                await work.AddAsync([Message(key)], cancel);
        }
    }

    internal static string Message(BatchKey key) => new WorkItem(Work.Batch, Batch: key).ToJson();

    private async Task<IReadOnlyList<BatchItem>> KeepAsync(string tenant, IEnumerable<BatchRow> rows, CancellationToken cancel)
    {
        var items = new List<BatchItem>();
        foreach (var (item, document) in rows)
        {
            if (document is null)
            {
                items.Add(item);
                continue;
            }

            var sha256 = Convert.ToHexStringLower(SHA256.HashData(document));
            await documents.KeepAsync(tenant, sha256, document, clock.GetUtcNow(), cancel);
            items.Add(item with { DocumentSha256 = sha256 });
        }

        return items;
    }

    /// <summary>No header holds a line break, so that no key of a single verification is the same.</summary>
    private static string KeyOf(string key) => $"batch\n{key}";
}
