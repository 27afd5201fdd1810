using System.Diagnostics;
using CertVerify.Adapters.Tests;

namespace CertVerify.Benchmarks.Numbers;

/// <summary>The published executable, as it is deployed, on a folder of data; its log goes nowhere.</summary>
internal sealed class PublishedService : IDisposable
{
    private readonly Process process;

    private PublishedService(Process process, Uri address) => (this.process, Verifications) = (process, new(address, "/api/v1/verifications"));

    /// <summary>Where numbers are verified.</summary>
    internal Uri Verifications { get; }

    /// <summary>Of all its threads, so far.</summary>
    internal TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    internal static async Task<PublishedService> StartAsync(string executable, string folder)
    {
        var port = Ports.Free();
        var start = new ProcessStartInfo(executable) { WorkingDirectory = Path.GetDirectoryName(executable), RedirectStandardOutput = true };
        foreach (var (name, value) in new[] { ("Port", $"{port}"), ("DataFolder", folder), ("SampleData", "true"), ("WatchByItself", "false"), ("MaxConcurrent", $"{Driver.Connections}") })
            start.Environment[$"CertVerify__{name}"] = value;
        var process = Process.Start(start)!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var service = new PublishedService(process, new($"http://127.0.0.1:{port}"));
        using var http = new HttpClient();
        while (!await IsUpAsync(http, service.Verifications))
            await Task.Delay(20);
        return service;
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<bool> IsUpAsync(HttpClient http, Uri address)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(address, "/health"));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
