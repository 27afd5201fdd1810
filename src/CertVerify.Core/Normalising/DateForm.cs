using System.Globalization;
using System.Text.RegularExpressions;

namespace CertVerify.Core.Normalising;

/// <summary>One way of writing a date: a pattern over folded text, and what its parts mean.</summary>
internal sealed record DateForm(Regex Pattern, Func<Match, DateReadings?> Read)
{
    internal static DateForm Of(string pattern, Func<Match, DateReadings?> read) =>
        new(new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled), read);
}

/// <summary>What one printed date can mean, preferred first.</summary>
internal sealed record DateReadings(IReadOnlyList<DateOnly> Days, bool MonthFirstPossible = false)
{
    /// <summary>Years outside belong to no certificate.</summary>
    private const int FirstYear = 1980, LastYear = 2079;

    /// <summary>Thailand counts its years from 543 before ours.</summary>
    private const int BuddhistEra = 543;

    internal static DateReadings? Of(int year, int month, int day) =>
        Day(year, month, day) is { } found ? new([found]) : null;

    /// <summary>Figures only, year last: the custom of most countries is day first, of some month first.</summary>
    internal static DateReadings? OfFigures(int year, int first, int second)
    {
        var dayFirst = Day(year, second, first);
        var monthFirst = Day(year, first, second);
        DateOnly[] days = [.. new[] { dayFirst, monthFirst }.OfType<DateOnly>().Distinct()];
        return days.Length == 0 ? null : new(days, monthFirst is not null);
    }

    /// <summary>Two figures mean 1980 to 2079.</summary>
    internal static int Year(string figures)
    {
        var year = Number(figures);
        return year is >= FirstYear + BuddhistEra and <= LastYear + BuddhistEra ? year - BuddhistEra : figures.Length > 2 ? year : year < 80 ? 2000 + year : 1900 + year;
    }

    /// <summary>Reads figures, taking the letters that readers of pictures confuse with 0 and 1 for them.</summary>
    internal static int Number(string figures) => int.Parse(
        string.Concat(figures.Select(c => c switch { 'o' => '0', 'l' or 'i' or '|' => '1', _ => c })), CultureInfo.InvariantCulture);

    private static DateOnly? Day(int year, int month, int day) =>
        year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            ? null
            : new DateOnly(year, month, day);
}
