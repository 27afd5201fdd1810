using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CertVerify.Adapters.Telemetry;

/// <summary>
/// The one source of spans and measurements. Nothing that came from a document, a register or a person is ever a name or a tag of them: only words of our own,
/// and the ids of checks and registers.
/// </summary>
public static class Instruments
{
    /// <summary>Of the spans and of the meter.</summary>
    public const string Name = "CertVerify";

    /// <summary>Bounds in seconds, from a text layer to a page that takes all its time.</summary>
    internal static readonly InstrumentAdvice<double> Seconds = new() { HistogramBucketBoundaries = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 60, 120] };

    public static ActivitySource Spans { get; } = new(Name);

    public static Meter Meter { get; } = new(Name);
}
