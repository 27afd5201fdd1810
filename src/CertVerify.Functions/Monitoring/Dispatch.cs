using CertVerify.Adapters.Storage;

namespace CertVerify.Functions.Monitoring;

/// <summary>Turns certificates that are due into messages, in bounded batches; one instance at a time.</summary>
internal sealed class Dispatch(IWatchStore watch, IWorkStore work, ILeaseStore leases, TimeProvider clock)
{
    private const string Lease = "dispatch";
    private const int Batch = 20;
    private const int MostOfPartition = 200;

    /// <summary>More messages than these are not laid in store: the certificates wait in their index as well as in a queue.</summary>
    private const int MostWaiting = 1_000;

    private static readonly TimeSpan LeaseTime = TimeSpan.FromSeconds(60);

    /// <summary>A message that was lost is written again after this time.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromHours(1);

    private readonly string holder = Guid.NewGuid().ToString("N");

    /// <returns>How many certificates were passed on.</returns>
    internal async Task<int> RunAsync(CancellationToken cancel)
    {
        var passedOn = 0;
        for (var more = true; more && await leases.TakeAsync(Lease, holder, LeaseTime, cancel);)
        {
            var before = passedOn;
            for (var partition = 0; partition < Due.Partitions; partition++)
                passedOn += await PassOnAsync(partition, cancel);
            more = passedOn > before && (await work.StateAsync(cancel)).Waiting < MostWaiting;
        }

        await leases.ReleaseAsync(Lease, holder, cancel);
        return passedOn;
    }

    /// <summary>The messages first: should the process die then, they are written twice, which does no harm.</summary>
    private async Task<int> PassOnAsync(int partition, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var due = await watch.DueAsync(partition, now, MostOfPartition, cancel);
        if (due.Count == 0)
            return 0;
        await work.AddAsync([.. due.Chunk(Batch).Select(batch => new WorkItem(Work.Verify, [.. batch.Select(one => new CertificateKey(one.Tenant, one.Id))]).ToJson())], cancel);
        await watch.PostponeAsync(due, now + Again, cancel);
        return due.Count;
    }
}
