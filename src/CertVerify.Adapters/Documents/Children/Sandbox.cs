using System.Diagnostics;

namespace CertVerify.Adapters.Documents.Children;

/// <summary>Runs outside programs, a bounded number at once, each isolated and bounded in time, memory and output.</summary>
internal sealed class Sandbox(DocumentOptions options) : IDisposable
{
    private readonly SemaphoreSlim places = new(options.MaxChildren);
    private readonly Lazy<bool> isolates = new(CanIsolate);

    /// <summary>Whether programs are kept from network and files; bounds hold in any case.</summary>
    public bool Isolates => isolates.Value;

    public void Dispose() => places.Dispose();

    public async Task<ChildOutcome> RunAsync(ChildCommand command, CancellationToken cancel)
    {
        await places.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var line = Isolates ? Bounds.Isolated(command, options) : Bounds.LimitedOnly(command, options);
            using var child = await ChildStarter.StartAsync(line, command.Folder).ConfigureAwait(false);
            return await new RunningChild(child, options).FinishAsync(command.Input, cancel).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }

    private static bool CanIsolate()
    {
        var command = new ChildCommand("true", [], Folder: null);
        try
        {
            using var trial = ChildStarter.StartAsync(Bounds.Isolated(command, new DocumentOptions()), command.Folder).GetAwaiter().GetResult();
            trial.StandardInput.Close();
            return trial.WaitForExit(TimeSpan.FromSeconds(10)) && trial.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
