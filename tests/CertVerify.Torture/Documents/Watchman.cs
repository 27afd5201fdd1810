using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;

namespace CertVerify.Torture.Documents;

/// <summary>Asks for /health ten times a second and looks at what the service has in use.</summary>
internal sealed class Watchman(Uri address, int process, string temp)
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentBag<double> milliseconds = [];

    internal int Unhealthy { get; private set; }

    internal double MostMegabytes { get; private set; }

    internal int MostHandles { get; private set; }

    internal double MostTemp { get; private set; }

    internal int MostProcesses { get; private set; }

    internal int Looks => milliseconds.Count;

    internal double Milliseconds(double share) => milliseconds.Order().ElementAt((int)((milliseconds.Count - 1) * share));

    internal async Task WatchAsync(CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        using var timer = new PeriodicTimer(Every);
        try
        {
            while (await timer.WaitForNextTickAsync(stop))
            {
                await AskAsync(client, stop);
                Look();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
    }

    private async Task AskAsync(HttpClient client, CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await client.GetAsync(new Uri("/health", UriKind.Relative), stop);
            milliseconds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            Unhealthy += answer.StatusCode is HttpStatusCode.OK ? 0 : 1;
        }
        catch (Exception none) when (none is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            Unhealthy++;
        }
    }

    private void Look()
    {
        MostMegabytes = Math.Max(MostMegabytes, Household.Megabytes(process));
        MostHandles = Math.Max(MostHandles, Household.Handles(process));
        MostTemp = Math.Max(MostTemp, Household.MegabytesIn(temp));
        MostProcesses = Math.Max(MostProcesses, Household.Family(process).Count);
    }
}
