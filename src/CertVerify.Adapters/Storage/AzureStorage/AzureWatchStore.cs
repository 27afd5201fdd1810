using Azure;
using Azure.Data.Tables;
using CertVerify.Core.Monitoring;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>
/// Certificates under watch, each with its history in a partition of its own. A step is one transaction there, which also notes what is to follow elsewhere;
/// what follows is done at once, and after a crash by the next repair.
/// </summary>
internal sealed class AzureWatchStore(AzureAccount account, IEventStore feed, TimeProvider clock) : IWatchStore
{
    /// <summary>Whoever noted a step longer ago than this has taken it, or never will.</summary>
    private static readonly TimeSpan LongestStep = TimeSpan.FromMinutes(5);

    private readonly WatchEntities entities = new(account);
    private readonly WatchIndexes indexes = new(account);

    public async Task<KeptCertificate> AddAsync(WatchStep step, CancellationToken cancel)
    {
        if (await FindAsync(step.Certificate.Tenant, step.Certificate.Id, cancel).ConfigureAwait(false) is { } before)
            return before;
        await WriteAsync(step, null, cancel).ConfigureAwait(false);
        return (await FindAsync(step.Certificate.Tenant, step.Certificate.Id, cancel).ConfigureAwait(false))!;
    }

    public Task<KeptCertificate?> FindAsync(string tenant, string id, CancellationToken cancel) => entities.FindAsync(new(tenant, id), cancel);

    public Task<bool> CommitAsync(WatchStep step, string version, CancellationToken cancel) => WriteAsync(step, new ETag(version), cancel);

    public async Task RepairAsync(CancellationToken cancel)
    {
        foreach (var intent in await indexes.IntentsAsync(cancel).ConfigureAwait(false))
        {
            if (intent.At > clock.GetUtcNow() - LongestStep)
                continue;
            await FollowUpAsync(intent.Key, cancel).ConfigureAwait(false);
            await indexes.RemoveAsync(intent, cancel).ConfigureAwait(false);
        }
    }

    public async Task<WatchPage> ListAsync(string tenant, WatchFilter filter, string? after, int most, CancellationToken cancel)
    {
        var (ids, next) = await indexes.ListAsync(tenant, filter, after, most, cancel).ConfigureAwait(false);
        var found = await Task.WhenAll(ids.Select(id => FindAsync(tenant, id, cancel))).ConfigureAwait(false);
        return new([.. found.OfType<KeptCertificate>().Select(kept => kept.Certificate)], next);
    }

    public Task<IReadOnlyList<HistoryEntry>> HistoryAsync(string tenant, string id, int beforeRun, int most, CancellationToken cancel) =>
        entities.HistoryAsync(new(tenant, id), beforeRun, most, cancel);

    public async Task<IReadOnlyList<DueCertificate>> DueAsync(int partition, DateTimeOffset by, int most, CancellationToken cancel)
    {
        var named = await indexes.DueAsync(partition, by, most, cancel).ConfigureAwait(false);
        var isDue = await Task.WhenAll(named.Select(due => IsDueAsync(due, by, cancel))).ConfigureAwait(false);
        return [.. named.Where((_, i) => isDue[i])];
    }

    public Task PostponeAsync(IReadOnlyList<DueCertificate> due, DateTimeOffset until, CancellationToken cancel) =>
        Parallel.ForEachAsync(due, cancel, async (one, stop) => await indexes.PostponeAsync(one, until, stop).ConfigureAwait(false));

    public Task<IReadOnlyList<CertificateKey>> RestingOnAsync(string body, CertificateKey? after, int most, CancellationToken cancel) =>
        indexes.RestingOnAsync(body, after, most, cancel);

    public Task<IReadOnlyList<CertificateKey>> AllAsync(CertificateKey? after, int most, CancellationToken cancel) => entities.WatchedAsync(after, most, cancel);

    /// <summary>A line of the index that is wrong by now is deleted.</summary>
    private async Task<bool> IsDueAsync(DueCertificate due, DateTimeOffset by, CancellationToken cancel)
    {
        var kept = await FindAsync(due.Tenant, due.Id, cancel).ConfigureAwait(false);
        if (kept?.Certificate.DueAt <= by)
            return true;
        if (kept?.Certificate.DueAt is { } later)
            await indexes.PutDueAsync(new(due.Tenant, due.Id), later, cancel).ConfigureAwait(false);
        await indexes.RemoveDueAsync(due, cancel).ConfigureAwait(false);
        return false;
    }

    /// <summary>First a note elsewhere that something is to follow, then the step, then what follows.</summary>
    private async Task<bool> WriteAsync(WatchStep step, ETag? version, CancellationToken cancel)
    {
        var key = new CertificateKey(step.Certificate.Tenant, step.Certificate.Id);
        var intent = await indexes.PutIntentAsync(key, clock.GetUtcNow(), cancel).ConfigureAwait(false);
        var written = await entities.WriteAsync(step, version, cancel).ConfigureAwait(false);
        if (written)
            await FollowUpAsync(key, cancel).ConfigureAwait(false);
        await indexes.RemoveAsync(intent, cancel).ConfigureAwait(false);
        return written;
    }

    /// <summary>Done twice, or by two at once, it comes to the same.</summary>
    private async Task FollowUpAsync(CertificateKey key, CancellationToken cancel)
    {
        foreach (var pending in await entities.PendingAsync(key, cancel).ConfigureAwait(false))
        {
            var certificate = (await FindAsync(key.Tenant, key.Id, cancel).ConfigureAwait(false))!.Certificate;
            if (certificate.DueAt is { } due)
                await indexes.PutDueAsync(key, due, cancel).ConfigureAwait(false);
            await indexes.PutLineAsync(certificate, cancel).ConfigureAwait(false);
            await indexes.RestAsync(key, pending.BodiesBefore, certificate.StoppedAt is null ? pending.Bodies : [], cancel).ConfigureAwait(false);
            await feed.AppendAsync(key.Tenant, pending.Events, cancel).ConfigureAwait(false);
            await entities.DoneAsync(key, pending, cancel).ConfigureAwait(false);
        }
    }
}
