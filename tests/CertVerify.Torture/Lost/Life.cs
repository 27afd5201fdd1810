using System.Diagnostics;

namespace CertVerify.Torture.Lost;

/// <summary>The real executable, from its start to the moment it is killed.</summary>
internal sealed class Life : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process process;
    private readonly Uri address;
    private readonly Queue<string> said = new();

    private Life(Process process, Uri address)
    {
        (this.process, this.address) = (process, address);
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    internal static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, "certverify");

    internal int Id => process.Id;

    /// <summary>The last lines of its log.</summary>
    internal string Said
    {
        get
        {
            lock (said)
                return string.Join('\n', said);
        }
    }

    /// <param name="command">Starts the executable.</param>
    internal static Life Begin(IReadOnlyList<string> command, IReadOnlyDictionary<string, string> settings, Uri address)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CertVerify__Port"] = $"{address.Port}";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return new(Process.Start(start)!, address);
    }

    /// <summary>Runs a command of the executable to its end.</summary>
    internal static async Task<(int Code, string Said)> CommandAsync(string executable, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo(executable, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said + await complaints);
    }

    /// <summary>Until it answers.</summary>
    internal async Task BecomeReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(10) };
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < Patience; await Task.Delay(20))
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The service ended by itself with {process.ExitCode}:\n{Said}");
            try
            {
                using var answer = await client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative));
                return;
            }
            catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
            {
            }
        }

        throw new TimeoutException($"The service was not ready in time:\n{Said}");
    }

    /// <summary>SIGKILL: no handler runs, nothing is written any more.</summary>
    internal async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (said)
        {
            said.Enqueue(line);
            if (said.Count > 40)
                said.Dequeue();
        }
    }
}
