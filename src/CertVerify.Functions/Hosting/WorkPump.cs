using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.Sqlite;
using CertVerify.Functions.Monitoring;

namespace CertVerify.Functions.Hosting;

/// <summary>Serves the queue of work when the Azure host does not: takes messages, does them, and sets aside those that fail too often.</summary>
internal sealed class WorkPump(IMonitoringStore store, IWorkStore work, WorkDesk desk, ILogger<WorkPump> log) : BackgroundService
{
    private const int AtOnce = 2;

    /// <summary>Longer than any message takes; one that failed comes back after it.</summary>
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);

    /// <summary>The host serves queues of a storage account, never the one in our own file.</summary>
    private bool IsServedByHost => AzureHost.IsParent && store is not SqliteStore;

    /// <summary>Does what waits, a few messages at once.</summary>
    /// <returns>How many were taken.</returns>
    internal async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        var taken = await work.TakeAsync(AtOnce, Hidden, cancel);
        await Task.WhenAll(taken.Select(message => DoAsync(message, cancel)));
        return taken.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!IsServedByHost && !stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await RunOnceAsync(stoppingToken) > 0)
                    continue;
            }
            catch (Exception failure) when (StoreFailure.Is(failure))
            {
                log.LogError("The queue of work cannot be read: {Reason}", StoreFailure.Reason(failure));
            }

            await Task.Delay(Idle, stoppingToken);
        }
    }

    private async Task DoAsync(WorkMessage message, CancellationToken cancel)
    {
        try
        {
            await desk.DoAsync(message.Body, message.Taken, cancel);
            await work.DoneAsync(message, cancel);
        }
#pragma warning disable CA1031 // It comes back when its time is over, or is set aside.
        catch (Exception failure) when (!cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.LogWarning("A message failed at try {Try} of {Tries}: {Failure}", message.Taken, WorkDesk.MostTries, failure.GetType().Name);
            if (message.Taken >= WorkDesk.MostTries)
                await work.SetAsideAsync(message, cancel);
        }
    }
}
