using System.Diagnostics;
using CertVerify.Adapters.Telemetry;

namespace CertVerify.Adapters.Documents.Children;

/// <summary>Runs outside programs, a bounded number at once, each isolated and bounded in time, memory and output.</summary>
internal sealed class Sandbox(DocumentOptions options) : IDisposable
{
    private static readonly TimeSpan TimeToLeave = TimeSpan.FromMilliseconds(300), TimeForTrial = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim places = new(options.MaxChildren);
    private readonly Lazy<bool> isolates = new(CanIsolate);

    /// <summary>Whether programs are kept from network and files; bounds hold in any case.</summary>
    public bool Isolates => isolates.Value;

    public void Dispose() => places.Dispose();

    public Task<ChildOutcome> RunAsync(ChildCommand command, CancellationToken cancel) => InPlaceAsync(async () =>
    {
        using var child = await StartAsync(command).ConfigureAwait(false);
        return await SeeToEndAsync(child, command, cancel).ConfigureAwait(false);
    }, cancel);

    /// <summary>Starts a program that waits for its input; whoever starts it must finish or end it.</summary>
    public Task<Process> StartAsync(ChildCommand command) =>
        ChildStarter.StartAsync(Isolates ? Bounds.Isolated(command, options) : Bounds.LimitedOnly(command, options), command.Folder);

    /// <summary>Gives a program that was started with this command its input and sees it to its end.</summary>
    public Task<ChildOutcome> FinishAsync(Process child, ChildCommand command, CancellationToken cancel) =>
        InPlaceAsync(() => SeeToEndAsync(child, command, cancel), cancel);

    /// <summary>Ends a started program, whether or not it has ended already: one that waits ends by itself when its input does.</summary>
    public static void End(Process child)
    {
        child.StandardInput.Close();
        if (!child.WaitForExit(TimeToLeave))
            RunningChild.Kill(child);
        child.Dispose();
    }

    private Task<ChildOutcome> SeeToEndAsync(Process child, ChildCommand command, CancellationToken cancel) =>
        ChildSpan.AroundAsync(
            command.Program, () => new RunningChild(child, command.Seconds ?? options.ChildSeconds, options).FinishAsync(command.Input, cancel), ChildSpan.End);

    private async Task<ChildOutcome> InPlaceAsync(Func<Task<ChildOutcome>> run, CancellationToken cancel)
    {
        await places.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return await run().ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>A trial that does not end in time proves nothing: programs are then isolated all the same, and fail where that cannot be done.</summary>
    private static bool CanIsolate()
    {
        var command = new ChildCommand("true", [], Folder: null);
        try
        {
            using var trial = ChildStarter.StartAsync(Bounds.Isolated(command, new DocumentOptions()), command.Folder).GetAwaiter().GetResult();
            trial.StandardInput.Close();
            if (trial.WaitForExit(TimeForTrial))
                return trial.ExitCode == 0;
            RunningChild.Kill(trial);
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
