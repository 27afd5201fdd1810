using System.Collections.Concurrent;
using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Takes files in, runs their imports and knows how each stands; what a restart breaks off is run again and goes on where it stopped.</summary>
public sealed class ImportDesk(IImportStore operations, IImportFiles files, ILeaseStore leases, RegisterImporter importer, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Run> running = [];

    /// <summary>Keeps the file; nothing is imported yet.</summary>
    public async Task<ImportOperation> ReceiveAsync(string tenant, Stream body, IReadOnlyDictionary<string, string> declared, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var id = $"{ExtractKey.ImportIdAt(now)}-{Guid.NewGuid():N}";
        var bytes = await files.KeepAsync(tenant, id, body, cancel).ConfigureAwait(false);
        try
        {
            var operation = new ImportOperation { Id = id, State = ImportState.Waiting, CreatedAt = now, Bytes = bytes, Declared = declared };
            await operations.SaveAsync(tenant, operation, cancel).ConfigureAwait(false);
            return operation;
        }
        catch
        {
            await files.DeleteAsync(tenant, id, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Runs an import to its end, and keeps how it came out; returns it unfinished when it is at work already, here or in another instance.</summary>
    /// <param name="tenant">Whose it is.</param>
    /// <param name="operation">As it was received.</param>
    /// <param name="stop">Breaks it off, to be taken up again.</param>
    public async Task<ImportOperation> RunAsync(string tenant, ImportOperation operation, CancellationToken stop)
    {
        using var run = new Run();
        if (!running.TryAdd(operation.Id, run))
            return operation;
        try
        {
            await using var lease = await HeldLease.TakeAsync(leases, $"import:{operation.Id}", Environment.MachineName, stop).ConfigureAwait(false);
            if (lease is null)
                return operation;
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, lease.Lost);
            stop = either.Token;
            if (await operations.FindAsync(tenant, operation.Id, stop).ConfigureAwait(false) is { State: not (ImportState.Waiting or ImportState.Running) } finished)
                return finished;
            await operations.SaveAsync(tenant, operation with { State = ImportState.Running }, stop).ConfigureAwait(false);
            var done = await OutcomeAsync(tenant, operation, run, stop).ConfigureAwait(false) with { FinishedAt = clock.GetUtcNow() };
            await operations.SaveAsync(tenant, done, CancellationToken.None).ConfigureAwait(false);
            await files.DeleteAsync(tenant, operation.Id, CancellationToken.None).ConfigureAwait(false);
            return done;
        }
        finally
        {
            running.TryRemove(operation.Id, out _);
        }
    }

    public Task<ImportOperation?> FindAsync(string tenant, string id, CancellationToken cancel) => operations.FindAsync(tenant, id, cancel);

    public Task<IReadOnlyList<ImportOperation>> UnfinishedAsync(string tenant, CancellationToken cancel) => operations.UnfinishedAsync(tenant, cancel);

    /// <summary>Null unless it is running.</summary>
    public ImportProgress? ProgressOf(string id) => running.TryGetValue(id, out var run) ? run.Progress : null;

    /// <summary>Lets go of an import that is not done; null when there is none of this id.</summary>
    public async Task<ImportOperation?> CancelAsync(string tenant, string id, CancellationToken cancel)
    {
        if (await operations.FindAsync(tenant, id, cancel).ConfigureAwait(false) is not { } operation)
            return null;
        if (running.TryGetValue(id, out var run))
            run.LetGo();
        else if (operation.State is ImportState.Waiting)
        {
            operation = operation with { State = ImportState.Cancelled, FinishedAt = clock.GetUtcNow() };
            await operations.SaveAsync(tenant, operation, cancel).ConfigureAwait(false);
            await files.DeleteAsync(tenant, id, cancel).ConfigureAwait(false);
        }

        return operation;
    }

    private async Task<ImportOperation> OutcomeAsync(string tenant, ImportOperation operation, Run run, CancellationToken stop)
    {
        try
        {
            await using var file = await files.OpenAsync(tenant, operation.Id, stop).ConfigureAwait(false);
            if (file is null)
                return operation with { State = ImportState.Failed, Faults = [new(null, "The file that was handed in is gone; send it again.")] };
            return operation.With(await importer.ImportAsync(tenant, file, operation.Declared, run, run.Cancelled, stop).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (run.Cancelled.IsCancellationRequested && !stop.IsCancellationRequested)
        {
            return operation with { State = ImportState.Cancelled };
        }
        catch (Exception failure) when (StoreFailure.Is(failure))
        {
            return operation with { State = ImportState.Failed, Faults = [new(null, "The store could not be written to; the former extract stays. Hand the file in again.")] };
        }
        catch (InvalidOperationException)
        {
            return operation with { State = ImportState.Failed, Faults = [new(null, "Another import of the same file was at work at the same time.")] };
        }
    }

    private sealed class Run : IProgress<ImportProgress>, IDisposable
    {
        private readonly CancellationTokenSource cancel = new();

        internal ImportProgress? Progress { get; private set; }

        internal CancellationToken Cancelled => cancel.Token;

        public void Report(ImportProgress value) => Progress = value;

        public void Dispose() => cancel.Dispose();

        internal void LetGo() => cancel.Cancel();
    }
}
