using System.Text.RegularExpressions;

namespace CertVerify.Core.Normalising;

/// <summary>Finds every date in a line of text, however it is written.</summary>
public static class PrintedDates
{
    public static IReadOnlyList<PrintedDate> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Folding.Fold(text);
        var found = new List<PrintedDate>();
        foreach (var form in DateForms.All)
        {
            foreach (Match match in form.Pattern.Matches(folded))
            {
                if (!found.Exists(earlier => Overlap(earlier, match)) && form.Read(match) is { } readings)
                    found.Add(new(match.Index, match.Length, readings.Days, readings.MonthFirstPossible));
            }
        }
        return [.. found.OrderBy(date => date.Start)];
    }

    private static bool Overlap(PrintedDate date, Match match) =>
        match.Index < date.Start + date.Length && date.Start < match.Index + match.Length;
}
