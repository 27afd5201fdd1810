using System.Threading.Channels;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Storage;

namespace CertVerify.Functions.Hosting;

/// <summary>Imports that wait for their turn.</summary>
internal sealed class ImportQueue
{
    private readonly Channel<ImportOperation> waiting = Channel.CreateUnbounded<ImportOperation>();

    internal void Add(ImportOperation operation) => waiting.Writer.TryWrite(operation);

    internal IAsyncEnumerable<ImportOperation> AllAsync(CancellationToken stop) => waiting.Reader.ReadAllAsync(stop);
}

/// <summary>
/// Runs the imports that wait, one at a time; first those that the last stop or crash of the service broke off. One that another instance is at work on is
/// looked at again, in case that instance dies.
/// </summary>
internal sealed class ImportWorker(ImportDesk desk, ImportQueue queue, ILogger<ImportWorker> log) : BackgroundService
{
    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        foreach (var brokenOff in await desk.UnfinishedAsync(Tenants.Shared, stoppingToken))
            queue.Add(brokenOff);
        await foreach (var operation in queue.AllAsync(stoppingToken))
            await RunAsync(operation, stoppingToken);
    }

    private async Task RunAsync(ImportOperation operation, CancellationToken stop)
    {
        try
        {
            var done = await desk.RunAsync(Tenants.Shared, operation, stop);
            log.LogInformation("Import {Id}: {State}, {Accepted} rows", done.Id, done.State, done.Extract?.Accepted ?? 0);
            if (done.State is ImportState.Waiting or ImportState.Running)
                _ = Task.Delay(LookAgainAfter, stop).ContinueWith(_ => queue.Add(done), stop, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        }
#pragma warning disable CA1031 // One import must not end all others; it is taken up again when the service starts the next time.
        catch (Exception failure) when (!stop.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.LogError(failure, "Import {Id} broke off", operation.Id);
        }
    }
}
