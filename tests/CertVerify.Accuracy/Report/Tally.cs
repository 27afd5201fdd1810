using System.Text.Json.Serialization;
using CertVerify.Accuracy.Scoring;

namespace CertVerify.Accuracy.Report;

/// <summary>How many values were right, wrong and missing.</summary>
internal sealed record Tally(int Right, int Wrong, int Missing)
{
    [JsonIgnore]
    public int Count => Right + Wrong + Missing;

    [JsonIgnore]
    public double RightShare => Share(Right);

    [JsonIgnore]
    public double WrongShare => Share(Wrong);

    public static Tally Of(IEnumerable<FieldScore> scores)
    {
        var by = scores.CountBy(score => score.Mark).ToDictionary();
        return new(by.GetValueOrDefault(Mark.Right), by.GetValueOrDefault(Mark.Wrong), by.GetValueOrDefault(Mark.Missing));
    }

    private double Share(int part) => Count == 0 ? 0 : 100.0 * part / Count;
}
