using CertVerify.Core.Claims.Cues;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the day of issue where none is labelled.</summary>
internal static class SignedDays
{
    /// <summary>Where no day of issue is labelled, the first day of the first cycle is it; else the one day that stands alone in the lower part, by the signature, or below all others, is it.</summary>
    public static IEnumerable<DatedRole> Found(Reading reading, List<DatedRole> dates)
    {
        if (dates.Exists(d => d.Role == Role.Issued))
            return dates;
        if (!dates.Exists(d => d.Role == Role.From) && dates.Find(d => d.Role == Role.Initial) is { } only && Day(only)?.AddYears(3).AddMonths(1) > dates.Where(d => d.Role == Role.Expires).Select(Day).Max()
            && !dates.Exists(d => d is { Role: Role.Other, Label: null } && Day(d) > Day(only) && Day(d) < Day(only)?.AddYears(1)))
            return [.. dates, only with { Role = Role.Issued, Certainty = OnlyDayCertainty }];
        var (first, end) = (dates.Where(d => d.Role == Role.Initial).Select(Day).Min(), dates.Where(d => d.Role == Role.Expires).Select(Day).Max());
        var alone = dates.Where(d => d is { Role: Role.Other, Label: null } && d.Span.Length > 0.85 * d.Span.Phrase.Text.Length
            && StandsLow(reading, d, dates) && !(Day(d) < first) && Day(d) < end).ToList();
        return alone.DistinctBy(Day).Count() == 1 ? dates.Select(d => d == alone[0] ? d with { Role = Role.Issued, Certainty = UnlabelledCertainty } : d) : dates;

        static DateOnly? Day(DatedRole date) => date.Printed.Readings[0];
    }

    private static bool StandsLow(Reading reading, DatedRole date, List<DatedRole> all) =>
        date.Span.Phrase.Box.Top > 0.6 * reading.PageOf(date.Span.Phrase).Phrases[^1].Box.Bottom || all.Count > 2 && all.TrueForAll(other => other.Span.Phrase.Page == date.Span.Phrase.Page && other.Span.Phrase.Box.Top <= date.Span.Phrase.Box.Top);

    private const double UnlabelledCertainty = 0.62;
    private const double OnlyDayCertainty = 0.75;
}
