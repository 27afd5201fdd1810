using System.Text.Json;
using CertVerify.Accuracy.Measuring;
using CertVerify.Accuracy.Report;
using CertVerify.Accuracy.Scoring;

namespace CertVerify.Accuracy.Baseline;

/// <summary>A sample that every change is tried on, and how it was read when that was last recorded.</summary>
internal sealed record SampleScore(string Rule, IReadOnlyList<string> Documents, Tally Score)
{
    /// <summary>Documents are named by their number alone: their names belong to companies.</summary>
    public static SampleScore Of(string rule, Measurement measurement) =>
        new(rule, [.. measurement.Documents.Select(document => document.File.Split('_')[0])], Tally.Of(measurement.Fields));
}

/// <summary>What docs/accuracy.json holds: the measured figures, for a machine.</summary>
/// <param name="Fields">By kind of document, then by field.</param>
internal sealed record Recorded(
    DateOnly MeasuredOn, IReadOnlyDictionary<string, IReadOnlyDictionary<string, Tally>> Fields, SampleScore CorpusSample, SampleScore SyntheticSample)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Recorded Of(DateOnly day, Measurement corpus, SampleScore corpusSample, SampleScore syntheticSample) => new(
        day,
        corpus.Fields.GroupBy(score => score.Kind).OrderByDescending(kind => kind.Key, StringComparer.Ordinal).ToDictionary(
            kind => kind.Key, kind => (IReadOnlyDictionary<string, Tally>)Field.All.ToDictionary(field => field, field => Tally.Of(kind.Where(score => score.Field == field)))),
        corpusSample, syntheticSample);

    public static Recorded From(string file) => JsonSerializer.Deserialize<Recorded>(File.ReadAllText(file), Json)!;

    public void To(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Json) + "\n");
}
