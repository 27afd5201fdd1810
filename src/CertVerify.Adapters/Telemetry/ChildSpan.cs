using System.Diagnostics;
using System.Diagnostics.Metrics;
using CertVerify.Adapters.Documents.Children;

namespace CertVerify.Adapters.Telemetry;

/// <summary>A span and a time for each run of a program that opens files, by the program's name and how it ended; never its arguments or what it said.</summary>
internal static class ChildSpan
{
    private static readonly Histogram<double> Duration =
        Instruments.Meter.CreateHistogram("certverify.child.duration", "s", "Time that one run of a program that opens files took.", null, Instruments.Seconds);

    /// <param name="program">By name.</param>
    /// <param name="run">The run.</param>
    /// <param name="end">How it ended, in a word.</param>
    internal static async Task<T> AroundAsync<T>(string program, Func<Task<T>> run, Func<T, string> end)
    {
        using var span = Instruments.Spans.StartActivity($"child {program}");
        var (began, ended) = (Stopwatch.GetTimestamp(), "broken off");
        try
        {
            var outcome = await run().ConfigureAwait(false);
            ended = end(outcome);
            return outcome;
        }
        finally
        {
            span?.SetTag("program", program).SetTag("end", ended);
            Duration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new("program", program), new("end", ended));
        }
    }

    internal static string End(ChildOutcome outcome) => outcome switch
    {
        { Succeeded: true } => "succeeded",
        { End: ChildEnd.TooMuchOutput } => "too much output",
        { Overran: true } => "overran",
        { IsMissing: true } => "missing",
        _ => "failed",
    };
}
