using System.Diagnostics.Metrics;
using CertVerify.Adapters.Telemetry;
using CertVerify.Core.Verdicts;

namespace CertVerify.Functions.Telemetry;

/// <summary>A span for each step of a verification, and counts of what came of it: words of our own, never what was read.</summary>
internal static class Journey
{
    private static readonly Counter<long> Verifications =
        Instruments.Meter.CreateCounter<long>("certverify.verifications", null, "Verifications, by what they found.");

    private static readonly Counter<long> Checks =
        Instruments.Meter.CreateCounter<long>("certverify.checks", null, "Outcomes of checks, by the check's code.");

    internal static T Step<T>(string name, Func<T> work)
    {
        using var span = Instruments.Spans.StartActivity(name);
        return work();
    }

    internal static async Task StepAsync(string name, Func<Task> work)
    {
        using var span = Instruments.Spans.StartActivity(name);
        await work();
    }

    internal static async Task<T> StepAsync<T>(string name, Func<Task<T>> work)
    {
        using var span = Instruments.Spans.StartActivity(name);
        return await work();
    }

    internal static void Count(Judgement judgement)
    {
        var verdict = judgement.Overall;
        Verifications.Add(1, new("indication", Word(verdict.Indication)), new("sub_indication", Word(verdict.SubIndication)), new("assurance", Word(verdict.Assurance)));
        foreach (var finding in judgement.Findings)
            Checks.Add(1, new("code", finding.Code), new("outcome", Word(finding.Outcome)));
    }

    private static string? Word<T>(T value) => value?.ToString() is { Length: > 0 } name ? char.ToLowerInvariant(name[0]) + name[1..] : null;
}
