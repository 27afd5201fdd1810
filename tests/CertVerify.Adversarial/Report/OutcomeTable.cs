using System.Globalization;
using CertVerify.Adversarial.Trying;
using CertVerify.Core.Verdicts;

namespace CertVerify.Adversarial.Report;

/// <summary>A trial as a table that reads well in a terminal and in Markdown.</summary>
internal static class OutcomeTable
{
    public static IEnumerable<string> Of(Outcome outcome) =>
    [
        Text($"{outcome.Exhibits} certificates, {outcome.Exhibits - outcome.Unproven.Count} of them pass untouched and were altered; {outcome.Unproven.Count} prove nothing."),
        "",
        $"| {"altered",-46} | cases | passed wrongly | indeterminate | failed | not opened | most often |",
        $"|{new string('-', 48)}|------:|---------------:|--------------:|-------:|-----------:|------------|",
        .. outcome.Rulings.GroupBy(ruling => ruling.Alteration).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Row(group.Key, [.. group])),
        Row("all", outcome.Rulings),
    ];

    public static IEnumerable<string> Wrong(Outcome outcome) => outcome.Rulings
        .Where(ruling => ruling.IsWrong).OrderBy(ruling => ruling.Alteration, StringComparer.Ordinal).Select(ruling => $"passed wrongly: {ruling.Alteration}: {ruling.Exhibit} ({ruling.Seen})");

    public static IEnumerable<string> Unproven(Outcome outcome) => outcome.Unproven.Select(one => $"does not pass untouched: {one.Exhibit}: {one.Because}");

    private static string Row(string name, IReadOnlyList<Ruling> rulings)
    {
        int Count(Indication? indication) => rulings.Count(ruling => ruling.Indication == indication);
        var reason = rulings.Select(ruling => ruling.Reason).OfType<Core.Checks.SubIndication>().GroupBy(one => one).MaxBy(group => group.Count())?.Key.ToString();
        return Text(
            $"| {name,-46} | {rulings.Count,5} | {Count(Indication.Passed),14} | {Count(Indication.Indeterminate),13} | {Count(Indication.Failed),6} | {Count(null),10} | {(reason is null ? "" : char.ToLowerInvariant(reason[0]) + reason[1..])} |");
    }

    private static string Text(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
