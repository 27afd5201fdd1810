using System.Diagnostics;
using System.Text;

namespace CertVerify.Adapters.Documents.Children;

/// <summary>Sees one started program to its end, whichever end that is; never leaves it running.</summary>
internal sealed class RunningChild(Process child, int seconds, DocumentOptions options)
{
    private const int MaxErrorBytes = 64 << 10;
    private static readonly TimeSpan SandboxIsBuilt = TimeSpan.FromMilliseconds(100);
    private bool flooded;

    public async Task<ChildOutcome> FinishAsync(ReadOnlyMemory<byte> input, CancellationToken cancel)
    {
        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancel);
        await using var kill = stop.Token.Register(() => Kill(child));
        var feeding = FeedAsync(input, stop.Token);
        var errors = ReadAsync(child.StandardError.BaseStream, MaxErrorBytes, killWhenFull: false, stop.Token);
        var output = await ReadAsync(child.StandardOutput.BaseStream, options.ChildOutputMegabytes << 20, killWhenFull: true, stop.Token).ConfigureAwait(false);
        var said = Encoding.UTF8.GetString((await errors.ConfigureAwait(false)).Span);
        await feeding.ConfigureAwait(false);
        await child.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);

        cancel.ThrowIfCancellationRequested();
        var end = flooded ? ChildEnd.TooMuchOutput : time.IsCancellationRequested ? ChildEnd.TimedOut : ChildEnd.Exited;
        return new ChildOutcome(end, child.ExitCode, output, said);
    }

    /// <summary>
    /// With everything it started; not before its sandbox is built, for a bubblewrap that is killed while it builds leaves a half-born child behind that waits for ever.
    /// </summary>
    public static void Kill(Process child)
    {
        try
        {
            if (DateTime.Now - child.StartTime is var age && age < SandboxIsBuilt && child.WaitForExit(SandboxIsBuilt - age))
                return;
            if (!child.HasExited)
                child.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended by itself in the meantime.
        }
    }

    private async Task FeedAsync(ReadOnlyMemory<byte> input, CancellationToken stop)
    {
        try
        {
            await child.StandardInput.BaseStream.WriteAsync(input, stop).ConfigureAwait(false);
            child.StandardInput.Close();
        }
        catch (Exception closed) when (closed is IOException or OperationCanceledException)
        {
            // It ended, or was ended, before it had read everything; its outcome tells.
        }
    }

    private async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream, int most, bool killWhenFull, CancellationToken stop)
    {
        var read = new MemoryStream();
        var buffer = new byte[64 << 10];
        try
        {
            while (await stream.ReadAsync(buffer, stop).ConfigureAwait(false) is var count and > 0)
            {
                if (read.Length + count <= most)
                {
                    read.Write(buffer, 0, count);
                }
                else if (killWhenFull)
                {
                    flooded = true;
                    Kill(child);
                    break;
                }
            }
        }
        catch (Exception closed) when (closed is IOException or OperationCanceledException)
        {
            // Stopped; what was read so far is what there is.
        }

        return read.GetBuffer().AsMemory(0, (int)read.Length);
    }
}
