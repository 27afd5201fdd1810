using System.Text.Json;
using System.Text.Json.Serialization;
using CertVerify.Accuracy.Measuring;
using CertVerify.Accuracy.Report;
using CertVerify.Accuracy.Scoring;

namespace CertVerify.Accuracy.Baseline;

/// <summary>How many values were right and wrong.</summary>
internal sealed record Score(int Right, int Wrong, int Missing)
{
    [JsonIgnore]
    public double RightShare => 100.0 * Right / (Right + Wrong + Missing);

    [JsonIgnore]
    public double WrongShare => 100.0 * Wrong / (Right + Wrong + Missing);

    public static Score Of(IEnumerable<FieldScore> fields) => Tally.Of(fields) is var tally ? new(tally.Right, tally.Wrong, tally.Missing) : null!;
}

/// <summary>A sample that every change is tried on, and how it was read when that was last recorded.</summary>
internal sealed record SampleScore(string Rule, IReadOnlyList<string> Documents, Score Score)
{
    /// <summary>Documents are named by their number alone: their names belong to companies.</summary>
    public static SampleScore Of(string rule, Measurement measurement) =>
        new(rule, [.. measurement.Documents.Select(document => document.File.Split('_')[0])], Score.Of(measurement.Fields));
}

/// <summary>What docs/accuracy.json holds: the measured figures, for a machine.</summary>
/// <param name="Fields">By kind of document, then by field.</param>
internal sealed record Recorded(
    DateOnly MeasuredOn, IReadOnlyDictionary<string, IReadOnlyDictionary<string, Score>> Fields, SampleScore CorpusSample, SampleScore SyntheticSample)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Recorded Of(DateOnly day, Measurement corpus, SampleScore corpusSample, SampleScore syntheticSample) => new(
        day,
        corpus.Fields.GroupBy(score => score.Kind).OrderByDescending(kind => kind.Key, StringComparer.Ordinal).ToDictionary(
            kind => kind.Key, kind => (IReadOnlyDictionary<string, Score>)Field.All.ToDictionary(field => field, field => Score.Of(kind.Where(score => score.Field == field)))),
        corpusSample, syntheticSample);

    public static Recorded From(string file) => JsonSerializer.Deserialize<Recorded>(File.ReadAllText(file), Json)!;

    public void To(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Json) + "\n");
}
