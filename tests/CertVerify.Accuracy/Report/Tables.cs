using System.Globalization;
using CertVerify.Accuracy.Measuring;
using CertVerify.Accuracy.Scoring;

namespace CertVerify.Accuracy.Report;

/// <summary>The measurement as tables that read well in a terminal and in Markdown.</summary>
internal static class Tables
{
    private static readonly string[] Kinds = ["text", "scan", "photo"];

    public static IEnumerable<string> Of(Measurement measurement) =>
    [
        .. Kinds.SelectMany(kind => OfKind(kind, measurement.Fields)),
        .. Languages(measurement.Fields),
        .. Confidences(measurement.Fields),
        .. Documents(measurement.Documents),
        .. Report.Headlines.Of(measurement.Fields),
    ];

    public static IEnumerable<string> Errors(Measurement measurement) =>
    [
        .. measurement.Fields.Where(score => score.Mark is Mark.Wrong or Mark.Missing)
            .Select(score => $"{score.Mark.ToString().ToLowerInvariant(),-8}{score.Kind,-6}{score.Field,-20}{score.File}\n    truth: {score.Truth ?? "-"}\n    read:  {score.Read ?? "-"}"),
        .. measurement.Documents.Where(document => document.Problem is not null)
            .Select(document => $"problem {document.File}\n    {document.Problem}"),
        "",
    ];

    private static IEnumerable<string> OfKind(string kind, IReadOnlyList<FieldScore> fields)
    {
        var scores = fields.Where(score => score.Kind == kind).ToList();
        if (scores.Count == 0)
            return [];
        var files = scores.DistinctBy(score => score.File).Count();
        return
        [
            .. Head($"{kind}, {files} {(files == 1 ? "document" : "documents")}"),
            .. Field.All.Select(field => Row(field, Tally.Of(scores.Where(score => score.Field == field)))),
            "",
        ];
    }

    private static IEnumerable<string> Languages(IReadOnlyList<FieldScore> fields) =>
    [
        .. Head("language, all fields"),
        .. fields.GroupBy(score => score.Language).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Row(group.Key, Tally.Of(group))),
        "",
    ];

    /// <summary>Of the values given with a confidence, how many were right: what the confidence is worth.</summary>
    private static IEnumerable<string> Confidences(IReadOnlyList<FieldScore> fields) =>
    [
        .. Head("confidence, values given"),
        .. fields.Where(score => score.Confidence is not null && score.Mark is Mark.Right or Mark.Wrong)
            .GroupBy(score => Math.Clamp((int)(score.Confidence!.Value * 10), 0, 9)).OrderByDescending(group => group.Key)
            .Select(group => Row(Text($"{group.Key / 10.0:0.0} to {(group.Key + 1) / 10.0:0.0}"), Tally.Of(group))),
        "",
    ];

    private static IEnumerable<string> Documents(IReadOnlyList<DocumentScore> documents)
    {
        var certificates = documents.Where(document => document.Expected == DocumentScore.Certificate).ToList();
        var others = documents.Except(certificates).ToList();
        return
        [
            $"certificates recognised as such: {certificates.Count(d => d.TakenForCertificate)} of {certificates.Count}",
            .. certificates.Where(d => !d.TakenForCertificate).Select(d => $"    {(d.Refused ? "taken for" : "left")} {d.Taken}: {d.File}"),
            $"other papers taken for a certificate: {others.Count(d => d.TakenForCertificate)} of {others.Count}",
            .. others.Where(d => d.TakenForCertificate).Select(d => $"    {d.Expected}: {d.File}"),
            "",
        ];
    }

    private static IEnumerable<string> Head(string title) =>
    [
        $"| {title,-24} | right | wrong | missing | right % |",
        $"|{new string('-', 26)}|------:|------:|--------:|--------:|",
    ];

    private static string Row(string name, Tally tally) =>
        Text($"| {name,-24} | {tally.Right,5} | {tally.Wrong,5} | {tally.Missing,7} | {tally.RightShare,7:0.0} |");

    private static string Text(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
