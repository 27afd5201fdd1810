using System.Diagnostics;

namespace CertVerify.Benchmarks;

/// <summary>A published executable at work, as it is deployed; its log goes nowhere.</summary>
internal sealed class PublishedProcess : IDisposable
{
    private readonly Process process;

    private PublishedProcess(Process process) => this.process = process;

    /// <summary>Of all its threads, so far.</summary>
    internal TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    internal static PublishedProcess Start(string executable, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo(executable) { WorkingDirectory = Path.GetDirectoryName(executable), RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        return new(process);
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
