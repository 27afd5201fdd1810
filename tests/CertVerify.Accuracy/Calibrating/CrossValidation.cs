using CertVerify.Core.Claims.Confidence;

namespace CertVerify.Accuracy.Calibrating;

/// <summary>The same values with the confidence that a calibration gives them.</summary>
internal static class CrossValidation
{
    /// <summary>Fitted on the very values that it is tried on: too kind by nature.</summary>
    public static IReadOnlyList<Sample> FittedOnAll(IReadOnlyList<Sample> samples) => Under(Fit.Of(samples), samples);

    /// <summary>Each company's values under a calibration that was fitted without that company.</summary>
    public static IReadOnlyList<Sample> CompanyLeftOut(IReadOnlyList<Sample> samples) =>
        [.. samples.GroupBy(sample => sample.Company).SelectMany(company => Under(Fit.Of(samples.Where(sample => sample.Company != company.Key)), company))];

    private static IReadOnlyList<Sample> Under(IReadOnlyList<Knot> knots, IEnumerable<Sample> samples)
    {
        var calibration = Calibration.Of(knots);
        return [.. samples.Select(sample => sample with { Confidence = calibration.Worth(sample.Kind, sample.Way, sample.Confidence) })];
    }
}
