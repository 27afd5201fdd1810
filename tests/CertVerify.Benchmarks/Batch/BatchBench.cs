using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CertVerify.Functions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Benchmarks.Batch;

/// <summary>How long a list of numbers takes from request to last result on the embedded store, all of them in an imported register, and how long a single verification waits meanwhile.</summary>
internal static class BatchBench
{
    private const string Issuer = "Kestrelgate Certification Ltd";

    private static readonly TimeSpan LookAgainAfter = TimeSpan.FromMilliseconds(100);

    internal static async Task RunAsync(int rows, string folder)
    {
        await using var app = Service.Build([new("CertVerify:DataFolder", folder), new("CertVerify:Port", "0"), new("CertVerify:SampleData", "true")]);
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
        await SampleRegister.ImportAsync(app.Services, rows);
        var alone = (await SinglesAsync(client, Task.Delay(2_000))).Median();

        var (began, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var finished = FinishedAsync(client, await PostAsync(client, List(rows)));
        var beside = await SinglesAsync(client, finished);
        var (batch, seconds, worked) = (await finished, Stopwatch.GetElapsedTime(began).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{rows,7:N0} numbers in {seconds:0.0} s, {rows / seconds:N0} a second, {worked * 1000 / rows:0.0} ms of a processor each; {batch.GetProperty("counts").GetRawText()}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        a single verification: {alone:0.0} ms alone, {beside.Median():0.0} ms beside it, at most {beside.Max():0.0} ms"));
    }

    private static async Task<JsonElement> FinishedAsync(HttpClient client, Uri address)
    {
        while (true)
        {
            if (await client.GetFromJsonAsync<JsonElement>(address) is var batch && batch.GetProperty("state").GetString() == "finished")
                return batch;
            await Task.Delay(LookAgainAfter);
        }
    }

    /// <summary>One after the other, with a pause, until something else is done.</summary>
    private static async Task<List<double>> SinglesAsync(HttpClient client, Task until)
    {
        var times = new List<double>();
        do
        {
            times.Add(await Clock.MillisecondsAsync(async () =>
                (await client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = SampleRegister.Number(times.Count), certificationBody = Issuer })).EnsureSuccessStatusCode()));
            await Task.Delay(LookAgainAfter);
        }
        while (!until.IsCompleted);
        return times;
    }

    private static async Task<Uri> PostAsync(HttpClient client, string csv)
    {
        using var answer = await client.PostAsync("/api/v1/verifications/batch", new StringContent(csv, Encoding.UTF8, "text/csv"));
        return answer.EnsureSuccessStatusCode().Headers.Location!;
    }

    private static string List(int rows) => string.Join('\n', Enumerable.Range(0, rows)
        .Select(number => $"S-{number},{SampleRegister.Number(number)},{Issuer},Company {number} Castings Ltd,GB,steel castings")
        .Prepend("reference,certificateNumber,certificationBody,holder.name,holder.country,need.product"));
}
