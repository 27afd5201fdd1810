using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the number of a certificate that prints it without a label: at the end of its title, or alone in the line under it.</summary>
internal static class TitledNumber
{
    private const double Certainty = 0.85;
    private const double UnderTitle = 0.8;

    /// <summary>As a share of the page's height.</summary>
    private const double LowestTitle = 0.45;

    private const int ShortestNumber = 5;
    private const int FewestDigits = 3;

    /// <summary>In heights of the title.</summary>
    private const double WidestGap = 3;

    private static readonly string s_beginning = $@"^(?:[\p{{L}}&/-]+ ){{0,4}}?{SmallWords.Whole(SmallWord.Title)}";

    /// <summary>"Certificate", "Certificate of Registration", "Management System Certificate".</summary>
    private static readonly Regex s_title = new($@"{s_beginning}(?: \p{{L}}+){{0,4}}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The same with something behind it, and the places where that may begin.</summary>
    private static readonly Regex s_titleAndMore = new($@"{s_beginning}(?<word> \p{{L}}+){{0,4}}(?<rest> .*\d.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_joiner = new($@"^\s*{SmallWords.Any(SmallWord.Joiner)}(?!\p{{L}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The last words of a title too long for its line.</summary>
    private static readonly Regex s_words = new(@"^\p{L}+(?: \p{L}+){0,5}$", RegexOptions.CultureInvariant);

    public static Field<string>? Read(Reading reading) =>
        reading.Pages.FirstOrDefault() is { } page ? (Behind(reading, page) ?? Under(reading, page)) : null;

    /// <summary>Whether a text is what a certificate is headed with, and nothing else.</summary>
    public static bool IsTitle(string text) => s_title.IsMatch(text);

    private static Field<string>? Behind(Reading reading, PageLayout page) =>
        page.Phrases.Where(p => IsHigh(page, p))
            .SelectMany(p => RestsOfTitle(p).Select(rest => Whole(reading, rest)))
            .FirstOrDefault(number => number is not null) is { } found ? As(found, Certainty) : null;

    /// <summary>What follows the title, longest first: a number may begin with letters, as the title's own last words do.</summary>
    private static IEnumerable<Span> RestsOfTitle(Phrase phrase) => s_titleAndMore.Match(phrase.Text) is { Success: true } title
        ? title.Groups["word"].Captures.Select(word => word.Index).Append(title.Groups["rest"].Index).Select(start => phrase.All.From(start)).Where(rest => !s_joiner.IsMatch(rest.Text))
        : [];

    private static Field<string>? Under(Reading reading, PageLayout page)
    {
        var last = page.Lines.ToList().FindLastIndex(line => line.All(p => IsHigh(page, p) && IsTitle(p.Text)));
        if (last < 0)
            return UnderTitleBeside(reading, page);
        var height = page.Lines[last].Max(p => p.Height);
        var end = last + page.Lines.Skip(last + 1).TakeWhile(line => line.All(p => s_words.IsMatch(p.Text) && Math.Abs(p.Height - height) < 0.15 * height)).Count();
        if (page.Lines.ElementAtOrDefault(end + 1) is not [var first, ..] next || first.Box.Top - page.Lines[end].Max(p => p.Box.Bottom) >= WidestGap * height)
            return null;
        return (next is [_] ? Whole(reading, first.All) : null) is { } number ? As(number, UnderTitle) : AfterMereLabel(reading, first) is { } labelled ? As(labelled, UnderTitle) : null;
    }

    /// <summary>The same, where the title shares its line with a letterhead.</summary>
    private static Field<string>? UnderTitleBeside(Reading reading, PageLayout page) =>
        page.Phrases.Where(p => IsHigh(page, p) && IsTitle(p.Text)).Select(title => page.Below(title, WidestGap).FirstOrDefault()).OfType<Phrase>()
            .Select(line => Whole(reading, line.All)).FirstOrDefault(number => number is not null) is { } found ? As(found, UnderTitle) : null;

    private static bool IsHigh(PageLayout page, Phrase phrase) => phrase.Box.Bottom < LowestTitle * page.Page.Height;

    /// <summary>"Nr. 4417 C": under the title, a sign for "number" is enough, also where an accreditor gives numbers of the same form.</summary>
    private static Span? AfterMereLabel(Reading reading, Phrase line) =>
        reading.CuesOf(line).FirstOrDefault(c => c is { Role: Role.Number, OpensPhrase: true }) is { } label && PrintedNumber.AtStartOf(reading, label.Rest) is { } number
        && IsMereDay(line.Text[number.End..]) && number.Text.Count(char.IsAsciiDigit) >= FewestDigits ? number : null;

    /// <summary>Nothing, or the day of the number behind it.</summary>
    private static bool IsMereDay(string rest) => !rest.Any(char.IsLetterOrDigit) || PrintedDates.Find(rest) is [var day] && day.Length > 0.7 * rest.Length;

    /// <summary>The span, where it is a number from end to end, and long enough not to be anything else's.</summary>
    private static Span? Whole(Reading reading, Span span) =>
        PrintedNumber.AtStartOf(reading, span) is { } number && number.End >= span.Phrase.Text.TrimEnd().Length && number.Length >= ShortestNumber
        && number.Text.Count(char.IsAsciiDigit) >= FewestDigits && !PrintedNumber.IsAccreditation(reading, number.Text) ? number : null;

    private static Field<string> As(Span number, double certainty) => new Passage(number).As(number.Text, certainty, Numbers.Alternatives(number.Text));
}
