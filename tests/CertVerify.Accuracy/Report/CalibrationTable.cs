using System.Globalization;
using CertVerify.Accuracy.Calibrating;
using CertVerify.Core.Claims.Confidence;

namespace CertVerify.Accuracy.Report;

/// <summary>Of the values given with a confidence, how many were right: as the readers said, as fitted on all, and as fitted without the company at hand.</summary>
internal static class CalibrationTable
{
    private static readonly double[] Floors = [0.9, 0.8, 0.7, 0.6, Confidences.Given, 0];

    public static IEnumerable<string> Of(IReadOnlyList<Sample> samples)
    {
        (string Name, IReadOnlyList<Sample> Samples)[] columns =
            [("reader's own", samples), ("fitted on all", CrossValidation.FittedOnAll(samples)), ("company left out", CrossValidation.CompanyLeftOut(samples))];
        yield return $"| confidence | {string.Join(" | ", columns.Select(column => $"{column.Name,20}"))} |";
        yield return $"|------------|{string.Join("|", columns.Select(_ => "---------------------:"))}|";
        var ceiling = 1.0001;
        foreach (var floor in Floors)
        {
            var band = string.Create(CultureInfo.InvariantCulture, $"{floor:0.0} to {Math.Min(ceiling, 1):0.0}");
            yield return $"| {band} | {string.Join(" | ", columns.Select(column => Cell(column.Samples, floor, ceiling)))} |";
            ceiling = floor;
        }
    }

    private static string Cell(IReadOnlyList<Sample> samples, double floor, double ceiling)
    {
        var band = samples.Where(sample => sample.Confidence >= floor && sample.Confidence < ceiling).ToList();
        var right = band.Count(sample => sample.Right);
        return string.Create(CultureInfo.InvariantCulture, $"{(band.Count == 0 ? "-" : $"{right} of {band.Count}, {100.0 * right / band.Count:0.0} %"),20}");
    }
}
