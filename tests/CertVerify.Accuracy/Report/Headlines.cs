using System.Globalization;
using CertVerify.Accuracy.Scoring;

namespace CertVerify.Accuracy.Report;

/// <summary>The few figures that matter, each beside what is aimed at, on text and on everything that must be recognised.</summary>
internal static class Headlines
{
    public static IEnumerable<string> Of(IReadOnlyList<FieldScore> fields) =>
    [
        "| right %, mean of scope F1 in %                |  text |   aim |  scan |   aim |",
        "|-----------------------------------------------|------:|------:|------:|------:|",
        Right("number, holder, standards, issue and expiry", fields.Where(score => Field.Key.Contains(score.Field)), 97, 90),
        Right("certification body", Only(fields, Field.CertificationBody), 95, 88),
        Right("accreditation body", Only(fields, Field.AccreditationBody), 80, 82),
        Right("address", Only(fields, Field.Address), 92, 85),
        Row("scope, mean word F1", Only(fields, Field.Scope), MeanF1, 93, 85),
        Row("wrong values, of all (at most)", fields, scores => Tally.Of(scores).WrongShare, 1, 2.5),
        Inferences(fields),
    ];

    private static IEnumerable<FieldScore> Only(IEnumerable<FieldScore> fields, string field) => fields.Where(score => score.Field == field);

    private static string Right(string name, IEnumerable<FieldScore> fields, double text, double scan) => Row(name, fields, scores => Tally.Of(scores).RightShare, text, scan);

    private static string Row(string name, IEnumerable<FieldScore> fields, Func<IReadOnlyList<FieldScore>, double> figure, double text, double scan)
    {
        var byKind = fields.ToLookup(score => score.Kind == "text");
        return Text($"| {name,-45} | {figure([.. byKind[true]]),5:0.0} | {text,5:0.0} | {figure([.. byKind[false]]),5:0.0} | {scan,5:0.0} |");
    }

    /// <summary>Of the values that were not read but concluded, how many were right.</summary>
    private static string Inferences(IEnumerable<FieldScore> fields)
    {
        var inferred = fields.Where(score => score.Inferred is not null).GroupBy(score => score.Inferred!).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Text($"{group.Count(score => score.Mark is Mark.Right)} of {group.Count()} {group.Key}"));
        return $"Among them inferred, and right: {string.Join(", ", inferred.DefaultIfEmpty("none"))}.";
    }

    /// <summary>A scope that was not read shares no word; one that is not there or cannot be compared does not count.</summary>
    private static double MeanF1(IReadOnlyList<FieldScore> scopes) =>
        100 * scopes.Where(score => score.Mark is Mark.Right or Mark.Wrong or Mark.Missing).Select(score => score.Similarity ?? 0).DefaultIfEmpty(0).Average();

    private static string Text(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
