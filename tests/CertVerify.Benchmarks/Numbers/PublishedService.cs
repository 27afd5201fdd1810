using CertVerify.Adapters.Tests;

namespace CertVerify.Benchmarks.Numbers;

/// <summary>The published service on a folder of data, up and answering.</summary>
internal sealed class PublishedService : IDisposable
{
    private readonly PublishedProcess process;

    private PublishedService(PublishedProcess process, Uri address) => (this.process, Verifications) = (process, new(address, "/api/v1/verifications"));

    /// <summary>Where numbers are verified.</summary>
    internal Uri Verifications { get; }

    /// <inheritdoc cref="PublishedProcess.ProcessorTime"/>
    internal TimeSpan ProcessorTime => process.ProcessorTime;

    internal static async Task<PublishedService> StartAsync(string executable, string folder)
    {
        var port = Ports.Free();
        var process = PublishedProcess.Start(executable, new Dictionary<string, string>
        {
            ["CertVerify__Port"] = $"{port}",
            ["CertVerify__DataFolder"] = folder,
            ["CertVerify__SampleData"] = "true",
            ["CertVerify__WatchByItself"] = "false",
            ["CertVerify__MaxConcurrent"] = $"{Driver.Connections}",
        });
        var service = new PublishedService(process, new($"http://127.0.0.1:{port}"));
        using var http = new HttpClient();
        while (!await IsUpAsync(http, service.Verifications))
            await Task.Delay(20);
        return service;
    }

    public void Dispose() => process.Dispose();

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
