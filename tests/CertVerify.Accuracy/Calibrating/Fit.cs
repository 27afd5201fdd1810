using CertVerify.Core.Claims.Confidence;

namespace CertVerify.Accuracy.Calibrating;

/// <summary>
/// Fits a calibration: the values of one kind and way, in the order of their own confidence, are cut into bins of like size; a bin's worth is
/// its share of right values, drawn towards that of its way where values are few, and never falls as confidence rises.
/// </summary>
internal static class Fit
{
    private const int FewestInBin = 25;
    private const int MostBins = 5;

    /// <summary>So many values of the common share are mixed into every bin.</summary>
    private const double Prior = 6;

    public static IReadOnlyList<Knot> Of(IEnumerable<Sample> samples) =>
        [.. samples.GroupBy(sample => sample.Way).OrderBy(way => way.Key).SelectMany(way => OfWay([.. way]))];

    private static IEnumerable<Knot> OfWay(IReadOnlyList<Sample> samples)
    {
        // One wrong and one right more than were seen: nothing is certain.
        var common = (samples.Count(sample => sample.Right) + 1.0) / (samples.Count + 2.0);
        return samples.GroupBy(sample => sample.Kind).OrderBy(kind => kind.Key).SelectMany(kind => Rising([.. Bins([.. kind]).Select(bin => KnotOf(bin, common))]));
    }

    private static IEnumerable<Sample[]> Bins(IReadOnlyList<Sample> samples)
    {
        var bins = Math.Clamp(samples.Count / FewestInBin, 1, MostBins);
        return samples.OrderBy(sample => sample.Confidence).Select((sample, i) => (sample, Bin: i * bins / samples.Count)).GroupBy(pair => pair.Bin, pair => pair.sample).Select(bin => bin.ToArray());
    }

    private static Knot KnotOf(Sample[] bin, double common) => new(
        bin[0].Kind, bin[0].Way, bin.Average(sample => sample.Confidence), (bin.Count(sample => sample.Right) + Prior * common) / (bin.Length + Prior), bin.Length);

    /// <summary>Joins neighbours until none is worth less than the one before it.</summary>
    private static List<Knot> Rising(IReadOnlyList<Knot> knots)
    {
        var rising = new List<Knot>();
        foreach (var knot in knots)
        {
            rising.Add(knot);
            while (rising.Count > 1 && rising[^1].Worth <= rising[^2].Worth)
                rising.Splice(Joined(rising[^2], rising[^1]));
        }
        return rising;
    }

    private static void Splice(this List<Knot> knots, Knot joined)
    {
        knots.RemoveRange(knots.Count - 2, 2);
        knots.Add(joined);
    }

    private static Knot Joined(Knot one, Knot other)
    {
        var values = one.Values + other.Values;
        return one with { Own = Mean(one.Own, other.Own), Worth = Mean(one.Worth, other.Worth), Values = values };

        double Mean(double first, double second) => (first * one.Values + second * other.Values) / values;
    }
}
