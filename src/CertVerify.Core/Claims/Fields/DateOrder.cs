using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Whether this certificate writes the day or the month first, as far as its own dates show it.</summary>
/// <param name="IsKnown">False when every date on it can be read both ways.</param>
/// <param name="MonthFirst">True when the month comes first.</param>
internal sealed record DateOrder(bool IsKnown, bool MonthFirst)
{
    /// <summary>Judged by dates that can be read one way only, else by which order makes a cycle of whole years.</summary>
    public static DateOrder Of(IReadOnlyList<DatedRole> dates)
    {
        var clear = dates.Where(d => d.Printed.Readings.Count == 1 && IsNumericDayMonth(d) && !IsSameBothWays(d)).Select(MonthLeads).ToList();
        if (clear.Count > 0)
            return new(true, clear.Count(m => m) > clear.Count / 2);
        if (!dates.Any(d => d.Printed.Readings.Count > 1))
            return new(true, false);
        var (dayFirst, monthFirst) = (MakesCycle(dates, 0), MakesCycle(dates, 1));
        return dayFirst == monthFirst ? new(false, false) : new(true, monthFirst);
    }

    public DateOnly Preferred(PrintedDate printed) => MonthFirst && printed.Readings.Count > 1 ? printed.Readings[1] : printed.Readings[0];

    private static bool IsNumericDayMonth(DatedRole date) => FirstNumber(date) is > 0 and <= 31 && date.Span.Text.All(c => !char.IsLetter(c));

    /// <summary>12/12/2023 shows no order.</summary>
    private static bool IsSameBothWays(DatedRole date) => date.Printed.Readings[0].Day == date.Printed.Readings[0].Month;

    private static bool MonthLeads(DatedRole date) => FirstNumber(date) == date.Printed.Readings[0].Month && date.Printed.Readings[0].Day > 12;

    private static int FirstNumber(DatedRole date)
    {
        var digits = string.Concat(date.Span.Text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit));
        return digits.Length is 1 or 2 ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>Certification cycles last whole years, to the day or the day before (ISO/IEC 17021-1, 9.1.3).</summary>
    private static bool MakesCycle(IReadOnlyList<DatedRole> dates, int reading)
    {
        var ends = dates.Where(d => d.Role == Role.Expires).Select(At);
        return ends.Any(end => dates.Where(d => d.Role is Role.Issued or Role.From or Role.Initial).Select(At).Any(start =>
            end > start && Enumerable.Range(1, 3).Any(years => start.AddYears(years) == end || start.AddYears(years).AddDays(-1) == end)));

        DateOnly At(DatedRole date) => date.Printed.Readings[Math.Min(reading, date.Printed.Readings.Count - 1)];
    }
}
