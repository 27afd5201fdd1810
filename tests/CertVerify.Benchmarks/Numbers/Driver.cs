using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace CertVerify.Benchmarks.Numbers;

/// <summary>Asks an address over and over for some seconds, on several connections at once; a process of its own, so that its work is not the service's.</summary>
internal static class Driver
{
    /// <summary>As many as the service writes in one commit.</summary>
    internal const int Connections = 64;

    private const int WarmUpSeconds = 3;

    /// <summary>In a process of its own.</summary>
    public static async Task<Rate> MeasureAsync(Uri address, int seconds)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(Driver).Assembly.Location, "drive", $"{address}", $"{seconds}"]) { RedirectStandardOutput = true };
        using var driver = Process.Start(start)!;
        var figures = (await driver.StandardOutput.ReadToEndAsync()).Split(' ');
        await driver.WaitForExitAsync();
        if (driver.ExitCode != 0)
            throw new InvalidOperationException($"The driver ended with {driver.ExitCode}.");
        return new(Read(figures[0]), Read(figures[1]), Read(figures[2]), (int)Read(figures[3]));
    }

    public static async Task RunAsync(Uri address, int seconds)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Connections });
        var before = await AskAsync(http, address, WarmUpSeconds);
        var taken = await AskAsync(http, address, seconds);
        taken.Sort();
        Console.Write(string.Create(CultureInfo.InvariantCulture, $"{taken.Count / (double)seconds:0.0} {taken[taken.Count / 2]:0.000} {taken[taken.Count * 99 / 100]:0.000} {before.Count + taken.Count}"));
    }

    private static async Task<List<double>> AskAsync(HttpClient http, Uri address, int seconds)
    {
        var until = Stopwatch.GetTimestamp() + seconds * Stopwatch.Frequency;
        var all = await Task.WhenAll(Enumerable.Range(0, Connections).Select(connection => Task.Run(async () =>
        {
            var taken = new List<double>();
            for (var number = connection; Stopwatch.GetTimestamp() < until; number += Connections)
            {
                var began = Stopwatch.GetTimestamp();
                using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(NumbersBench.Question(number)));
                body.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                using var answer = await http.PostAsync(address, body);
                answer.EnsureSuccessStatusCode();
                await answer.Content.CopyToAsync(Stream.Null);
                taken.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }

            return taken;
        })));
        return [.. all.SelectMany(taken => taken)];
    }

    private static double Read(string figure) => double.Parse(figure, CultureInfo.InvariantCulture);
}

/// <summary>What was measured.</summary>
/// <param name="Asked">So often, with those before the measuring began.</param>
internal sealed record Rate(double ASecond, double Median, double P99, int Asked)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ASecond,10:N0} a second   {Median:0.00} ms median   {P99:0.00} ms p99");
}
