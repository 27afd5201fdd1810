using System.Diagnostics;

namespace CertVerify.Adapters.Documents.Children;

/// <summary>A program that stays and answers one question after another, with a line for each.</summary>
internal sealed class Companion : IDisposable
{
    private const byte LineEnd = (byte)'\n';
    private readonly Process child;
    private readonly int mostBytes;

    public Companion(Process child, int mostBytes)
    {
        (this.child, this.mostBytes) = (child, mostBytes);
        _ = IgnoreErrorsAsync();
    }

    public bool IsAlive => !child.HasExited;

    /// <summary>Its answer; null when it ended, said too much, or took longer than it may: then it is of no more use.</summary>
    public async Task<ReadOnlyMemory<byte>?> AskAsync(IReadOnlyList<ReadOnlyMemory<byte>> question, TimeSpan time, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        stop.CancelAfter(time);
        try
        {
            foreach (var part in question)
                await child.StandardInput.BaseStream.WriteAsync(part, stop.Token).ConfigureAwait(false);
            await child.StandardInput.BaseStream.FlushAsync(stop.Token).ConfigureAwait(false);
            return await ReadLineAsync(stop.Token).ConfigureAwait(false);
        }
        catch (IOException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose() => Sandbox.End(child);

    private async Task<ReadOnlyMemory<byte>?> ReadLineAsync(CancellationToken stop)
    {
        var line = new MemoryStream();
        var buffer = new byte[64 << 10];
        while (await child.StandardOutput.BaseStream.ReadAsync(buffer, stop).ConfigureAwait(false) is var count and > 0 && line.Length + count <= mostBytes)
        {
            line.Write(buffer, 0, count);
            if (buffer.AsSpan(0, count).IndexOf(LineEnd) is var end and >= 0)
                return end == count - 1 ? line.GetBuffer().AsMemory(0, (int)line.Length - 1) : null;
        }

        return null;
    }

    private async Task IgnoreErrorsAsync()
    {
        try
        {
            await child.StandardError.BaseStream.CopyToAsync(Stream.Null).ConfigureAwait(false);
        }
        catch (Exception ended) when (ended is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // It was ended.
        }
    }
}
