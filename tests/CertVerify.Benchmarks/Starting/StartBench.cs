using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using CertVerify.Adapters.Tests;

namespace CertVerify.Benchmarks.Starting;

/// <summary>From the start of a process to its first answer: a number verified, beside an app that only answers.</summary>
internal static class StartBench
{
    /// <param name="service">The published executable.</param>
    /// <param name="empty">That of an app without anything, published the same way.</param>
    /// <param name="folder">For the service's data.</param>
    public static async Task RunAsync(string service, string empty, string folder, int times)
    {
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var i = 0; i <= times; i++)
        {
            var port = Ports.Free();
            theirs.Add(await FirstAnswerAsync(empty, new() { ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}" }, new($"http://127.0.0.1:{port}/")));
            port = Ports.Free();
            ours.Add(await FirstAnswerAsync(
                service, new() { ["CertVerify__Port"] = $"{port}", ["CertVerify__DataFolder"] = folder, ["CertVerify__SampleData"] = "true" }, new($"http://127.0.0.1:{port}/api/v1/verifications")));
        }

        var (verified, answered) = (ours.Skip(1).Median(), theirs.Skip(1).Median());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            from process start to the first answer, median of {times} starts, files in the page cache
              the service, a number verified and stored   {verified,6:0} ms
              an empty app                                {answered,6:0} ms
              ratio                                       {verified / answered,6:0.00}
            """));
    }

    private static async Task<double> FirstAnswerAsync(string executable, Dictionary<string, string> settings, Uri address)
    {
        using var http = new HttpClient();
        var began = Stopwatch.GetTimestamp();
        using var process = PublishedProcess.Start(executable, settings);
        while (!await AnswersAsync(http, address))
            await Task.Delay(1);
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static async Task<bool> AnswersAsync(HttpClient http, Uri address)
    {
        try
        {
            using var body = new StringContent("""{"certificateNumber":"KG-QMS-2041-07"}""", Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
            using var answer = await http.PostAsync(address, body);
            answer.EnsureSuccessStatusCode();
            return true;
        }
        catch (HttpRequestException notYet) when (notYet.StatusCode is null)
        {
            return false;
        }
    }
}
