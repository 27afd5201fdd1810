namespace CertVerify.Adapters.Storage;

/// <summary>A lease that is renewed for as long as its work takes.</summary>
public sealed class HeldLease : IAsyncDisposable
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(60), RenewEvery = TimeSpan.FromSeconds(15);

    private readonly CancellationTokenSource lost = new(), over = new();
    private readonly ILeaseStore leases;
    private readonly string name, holder;
    private readonly Task renewing;

    private HeldLease(ILeaseStore leases, string name, string holder)
    {
        (this.leases, this.name, this.holder) = (leases, name, holder);
        renewing = RenewAsync();
    }

    /// <summary>Cancelled when another has the lease, or when it could not be renewed.</summary>
    public CancellationToken Lost => lost.Token;

    /// <summary>Null when another holds it.</summary>
    public static async Task<HeldLease?> TakeAsync(ILeaseStore leases, string name, string holder, CancellationToken cancel) =>
        await leases.TakeAsync(name, holder, Time, cancel).ConfigureAwait(false) ? new(leases, name, holder) : null;

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync().ConfigureAwait(false);
        await renewing.ConfigureAwait(false);
        if (!lost.IsCancellationRequested)
            await leases.ReleaseAsync(name, holder, CancellationToken.None).ConfigureAwait(false);
        over.Dispose();
        lost.Dispose();
    }

    private async Task RenewAsync()
    {
        try
        {
            using var timer = new PeriodicTimer(RenewEvery);
            while (await timer.WaitForNextTickAsync(over.Token).ConfigureAwait(false))
            {
                if (!await leases.TakeAsync(name, holder, Time, over.Token).ConfigureAwait(false))
                    break;
            }
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            return;
        }
        catch (Exception failure) when (StoreFailure.Is(failure))
        {
            // It cannot be known whether another has it by now.
        }

        await lost.CancelAsync().ConfigureAwait(false);
    }
}
