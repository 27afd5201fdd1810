using CertVerify.Functions.Triggers;

namespace CertVerify.Functions.Hosting;

/// <summary>Does on our own clock what the Azure host's timers do, when there is no such host.</summary>
internal sealed class OwnClock(IEnumerable<ITimed> all, ILogger<OwnClock> log) : BackgroundService
{
    /// <summary>Whoever started the service to ask something is answered before.</summary>
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(all.Select(timed => RunAsync(timed, stoppingToken)));

    private async Task RunAsync(ITimed timed, CancellationToken stop)
    {
        await Task.Delay(Before, stop);
        using var timer = new PeriodicTimer(timed.Every);
        do
        {
            try
            {
                await timed.RunAsync(stop);
            }
#pragma warning disable CA1031 // It is tried again at its next time.
            catch (Exception failure) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
            {
                log.LogError("{Name} failed: {Failure}", timed.Name, failure.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stop));
    }
}
