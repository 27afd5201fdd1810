using System.Globalization;
using CertVerify.Accuracy.Calibrating;
using CertVerify.Accuracy.Measuring;
using CertVerify.Accuracy.Scoring;

namespace CertVerify.Accuracy.Report;

/// <summary>How much the headline figures owe to single companies: the lowest and highest share when each is left out in turn, and the mean over companies.</summary>
internal static class ByCompany
{
    private static readonly (string Name, IReadOnlyList<string> Fields)[] Groups =
    [
        ("number, holder, standards, issue, expiry", Field.Key), ("certification body", [Field.CertificationBody]), ("address", [Field.Address]),
        ("accreditation body", [Field.AccreditationBody]), ("scope", [Field.Scope]), ("all fields", Field.All),
    ];

    public static IEnumerable<string> Of(Measurement measurement)
    {
        yield return "| right %, by company                             | all   | one left out   | mean of companies | companies |";
        yield return "|-------------------------------------------------|------:|---------------:|------------------:|----------:|";
        foreach (var (name, fields) in Groups)
        {
            foreach (var isText in new[] { true, false })
            {
                var scores = measurement.Fields.Where(score => (score.Kind == "text") == isText && fields.Contains(score.Field)).ToList();
                if (scores.Count > 0)
                    yield return Row($"{name}, {(isText ? "text" : "scan")}", scores);
            }
        }
        yield return "";
    }

    private static string Row(string name, IReadOnlyList<FieldScore> scores)
    {
        var companies = scores.GroupBy(score => Company.Of(score.File)).Where(company => Tally.Of(company).Count > 0).ToList();
        var leftOut = companies.Select(company => Tally.Of(scores.Where(score => Company.Of(score.File) != company.Key)).RightShare).ToList();
        var mean = companies.Average(company => Tally.Of(company).RightShare);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name,-47} | {Tally.Of(scores).RightShare,5:0.0} | {leftOut.Min(),5:0.0} to {leftOut.Max(),5:0.0} | {mean,17:0.0} | {companies.Count,9} |");
    }
}
