using System.Diagnostics;
using System.Diagnostics.Metrics;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Telemetry;

/// <summary>A span and a time for each asking of a register, by its id and what came of it, and how often a kept answer was used again.</summary>
internal static class RegistrySpan
{
    private static readonly Histogram<double> Duration =
        Instruments.Meter.CreateHistogram("certverify.registry.duration", "s", "Time until a register had answered, or had not.", null, Instruments.Seconds);

    private static readonly Counter<long> Answered =
        Instruments.Meter.CreateCounter<long>("certverify.registry.answers", null, "Answers of live registers, kept ones and new ones.");

    internal static async Task<IReadOnlyList<Lookup<T>>> AroundAsync<T>(string registry, Func<Task<IReadOnlyList<Lookup<T>>>> ask)
    {
        using var span = Instruments.Spans.StartActivity("ask");
        var (began, outcome, reason) = (Stopwatch.GetTimestamp(), "broken off", (string?)null);
        try
        {
            var answers = await ask().ConfigureAwait(false);
            (outcome, reason) = Told(answers);
            return answers;
        }
        finally
        {
            span?.SetTag("registry", registry).SetTag("outcome", outcome).SetTag("reason", reason);
            Duration.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, new("registry", registry), new("outcome", outcome), new("reason", reason));
        }
    }

    internal static void Answer(string registry, bool kept) => Answered.Add(1, new("registry", registry), new("kept", kept));

    /// <summary>That one could not be asked outweighs what the others behind it said.</summary>
    private static (string Outcome, string? Reason) Told<T>(IReadOnlyList<Lookup<T>> answers) =>
        answers.FirstOrDefault(answer => answer.Outcome == LookupOutcome.Unavailable) is { } unavailable ? ("unavailable", unavailable.Reason)
        : answers.Any(answer => answer.Outcome == LookupOutcome.Found) ? ("found", null)
        : answers.Count > 0 ? ("absent", null)
        : ("concerns none", null);
}
