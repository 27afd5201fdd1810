using System.ComponentModel;
using CertVerify.Adapters.Documents.Children;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>
/// Keeps one sandbox ready for the next document: building a sandbox takes as long as reading the text of a small PDF, and that
/// time need not be the caller's.
/// </summary>
internal sealed class WaitingTexts(DocumentOptions options, Sandbox sandbox) : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(5);
    private readonly Lock gate = new();
    private WaitingText? spare;
    private Task replenishing = Task.CompletedTask;
    private bool over;

    public WaitingText Take()
    {
        lock (gate)
        {
            var taken = spare ?? new WaitingText(options, sandbox, WorkFolder.Create(), waiting: null);
            spare = null;
            return taken;
        }
    }

    /// <summary>Begins to make the next one ready; a failure only means that the next document finds none.</summary>
    public void Replenish()
    {
        lock (gate)
        {
            if (!over && replenishing.IsCompleted)
                replenishing = ReplenishAsync();
        }
    }

    public void Dispose()
    {
        lock (gate)
            over = true;
        replenishing.Wait(LongestStart);
        spare?.Dispose();
    }

    private async Task ReplenishAsync()
    {
        var folder = WorkFolder.Create();
        try
        {
            Keep(new WaitingText(options, sandbox, folder, await sandbox.StartAsync(WaitingText.Waiting(options, folder)).ConfigureAwait(false)));
        }
        catch (Win32Exception)
        {
            folder.Dispose();
        }
    }

    private void Keep(WaitingText ready)
    {
        lock (gate)
        {
            if (over || spare is not null)
                ready.Dispose();
            else
                spare = ready;
        }
    }
}
