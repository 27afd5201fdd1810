using System.Text.RegularExpressions;

namespace CertVerify.Core.Normalising;

/// <summary>Every way of writing a date that certificates show, the least ambiguous first.</summary>
internal static class DateForms
{
    /// <summary>A figure, or a letter that is taken for one in a picture.</summary>
    private const string Figure = "[0-9oli|]";

    /// <summary>No figure before, and no figure with a mark that would make this the middle of a longer number; a year may stand before.</summary>
    private const string Begin = @"(?<![\p{L}0-9])(?<!(?<![0-9]{3})[0-9][./-])(?<!\p{L}[/-])";

    /// <summary>A year in full stands out more: a figure and a mark may come before it.</summary>
    private const string BeginWithYear = @"(?<![\p{L}0-9])(?<!\p{L}[/-])";

    private const string End = "(?![0-9])";

    private const string ShortEnd = "(?![0-9]|[./:-][0-9])";

    private const string YearInFull = "(?<year>[12][0-9o]{3})" + End;

    private const string YearInFullOrShort = "(?:" + YearInFull + "|'?(?<year>[0-9]{2})" + ShortEnd + ")";

    private static readonly string Ordinal = $@"(?: ?{SmallWords.AnyFolded(SmallWord.Ordinal)}\b)?";

    private const string Word = @"(?<month>\p{L}[\p{L}\p{M}]+)";

    /// <summary>What may stand between the parts of a date in words: marks, and small words in the languages of the table.</summary>
    private static readonly string Gap = @"[ .,/'""_-]{0,4}(?:" + SmallWords.AnyFolded(SmallWord.WithinDate) + @"\b[ .,/'""_-]{0,3}){0,2}";

    private static readonly string AfterYear = $@"(?:\.? ?{SmallWords.AnyFolded(SmallWord.BehindYear)}\b)?\.?";

    internal static IReadOnlyList<DateForm> All { get; } =
    [
        .. EastAsianDates.All,
        DateForm.Of($@"{BeginWithYear}(?<year>[12][0-9o]{{3}}) ?(?<mark>[./-]) ?(?<month>{Figure}{{1,2}}) ?\k<mark> ?(?<day>{Figure}{{1,2}}){End}", YearMonthDay),
        DateForm.Of($@"{Begin}(?<first>{Figure}{{1,2}})(?: ?(?<mark>[./-]) ?(?<second>{Figure}{{1,2}}) ?\k<mark> ?){YearInFull}", Figures),
        DateForm.Of($@"(?<!\p{{L}})(?:ngay )? ?(?<day>[0-9]{{1,2}}) ?thang ?(?<month>[0-9]{{1,2}}) ?nam ?{YearInFull}", YearMonthDay),
        DateForm.Of($@"(?<![0-9])(?<day>[0-9]{{1,2}}){Ordinal}{Gap}{Word}{Gap}{YearInFullOrShort}", MonthInWords),
        DateForm.Of($@"(?<!\p{{L}}){Word}\.? ?(?<day>[0-9]{{1,2}}){Ordinal}(?:{Gap.Replace("{0,4}", "{1,4}", StringComparison.Ordinal)}){YearInFull}", MonthInWords),
        DateForm.Of($@"(?<!\p{{L}}){Word}[. -]{{1,2}}(?<day>[0-9]{{1,2}}){Ordinal}(?:, ?'?| ?'|-|/)(?<year>[0-9]{{2}}){ShortEnd}", MonthInWords),
        DateForm.Of($@"(?<![0-9])(?<year>[12][0-9]{{3}}){AfterYear}{Gap}{Word}{Gap}(?<day>[0-9]{{1,2}}){End}", MonthInWords),
        DateForm.Of($@"(?<![0-9])(?<year>[12][0-9]{{3}}){AfterYear}{Gap}(?<day>[0-9]{{1,2}})\.?{Gap}{Word}", MonthInWords),
        DateForm.Of($@"{Begin}(?<first>[0-9]{{2}}) ?(?<mark>[./-]) ?(?<second>[0-9]{{2}}) ?\k<mark> ?(?<year>[0-9]{{2}}){ShortEnd}", Figures),
        DateForm.Of($@"{Begin}(?<![./-])(?<year>20[0-9]{{2}})(?<month>[01][0-9])(?<day>[0-3][0-9])(?![\p{{L}}0-9./-])", YearMonthDay),
        DateForm.Of($@"{Begin}(?<![./-]|[0-9] )(?<year>20[0-9]{{2}}) (?<month>[01][0-9]) (?<day>[0-3][0-9])(?![\p{{L}}0-9./-]| [0-9])", YearMonthDay),
    ];

    private static DateReadings? YearMonthDay(Match match) =>
        DateReadings.Of(Year(match), DateReadings.Number(match.Groups["month"].Value), Day(match));

    private static DateReadings? Figures(Match match)
    {
        string first = match.Groups["first"].Value, second = match.Groups["second"].Value;
        return DateReadings.OfFigures(Year(match), DateReadings.Number(first), DateReadings.Number(second));
    }

    private static DateReadings? MonthInWords(Match match)
    {
        DateOnly[] days =
        [
            .. MonthNames.Named(match.Groups["month"].Value)
                .SelectMany(month => DateReadings.Of(Year(match), month, Day(match))?.Days ?? []),
        ];
        return days.Length == 0 ? null : new(days);
    }

    private static int Year(Match match) => DateReadings.Year(match.Groups["year"].Value);

    private static int Day(Match match) => DateReadings.Number(match.Groups["day"].Value);
}
