using System.Diagnostics;
using CertVerify.Adapters.Tests;

namespace CertVerify.Functions.Tests.Host;

/// <summary>The real executable as the child of a host, with the environment a host leaves to it.</summary>
internal sealed class HandlerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly List<string> output = [];
    private readonly List<string> errors = [];

    private HandlerProcess(Process process, int port)
    {
        (this.process, Port) = (process, port);
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    internal int Port { get; }

    internal int Id => process.Id;

    internal Uri Address => new($"http://127.0.0.1:{Port}");

    internal IReadOnlyList<string> Output => Copy(output);

    internal IReadOnlyList<string> Errors => Copy(errors);

    internal bool IsRunning => !process.HasExited;

    /// <param name="executable">Or a command that starts it.</param>
    /// <param name="root">Where it runs.</param>
    /// <param name="environment">Beside what the host sets.</param>
    /// <param name="port">The port it is told to listen on; a free one when not given.</param>
    /// <param name="arguments">Of the command.</param>
    internal static HandlerProcess Start(
        string executable, string root, IEnumerable<KeyValuePair<string, string>> environment, int? port = null, params string[] arguments)
    {
        var listen = port ?? Ports.Free();
        var start = new ProcessStartInfo(executable, arguments)
        {
            WorkingDirectory = root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = start.Environment["FUNCTIONS_HTTPWORKER_PORT"] = $"{listen}";
        start.Environment["FUNCTIONS_CUSTOMHANDLER_WORKER_ID"] = start.Environment["FUNCTIONS_HTTPWORKER_ID"] = Guid.NewGuid().ToString();
        start.Environment["FUNCTIONS_APP_ROOT_PATH"] = root;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new(Process.Start(start)!, listen);
    }

    /// <summary>Asks for "/" every 25 ms; any answer means ready.</summary>
    internal async Task BecomeReadyAsync()
    {
        using var client = new HttpClient();
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < TimeSpan.FromSeconds(30); await Task.Delay(25))
        {
            Assert.True(IsRunning, $"It ended: {string.Join('\n', Output.Concat(Errors))}");
            try
            {
                using var answer = await client.GetAsync(Address);
                return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        Assert.Fail("It was not ready in time.");
    }

    /// <summary>As the host ends its handler: SIGKILL, nothing else.</summary>
    internal void Kill() => process.Kill();

    internal async Task<int> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await process.WaitForExitAsync(limit.Token);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsRunning)
            process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static void Keep(List<string> lines, string? line)
    {
        if (line is null)
            return;
        lock (lines)
            lines.Add(line);
    }

    private static List<string> Copy(List<string> lines)
    {
        lock (lines)
            return [.. lines];
    }
}
