using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the dates of a line, and the one that goes on in the line below: "4 January 2021 – 19 December | 2023".</summary>
internal static class BrokenDates
{
    private const double LineGap = 1.2;

    /// <summary>As much of a line as a part of a date can take.</summary>
    private const int LongestPart = 24;

    /// <summary>Left to right: each date, where it stands, and what of it stands in the next line.</summary>
    public static IEnumerable<DateInLine> In(Reading reading, Phrase phrase)
    {
        var (page, text) = (reading.PageOf(phrase), phrase.Text);
        var (begun, broken) = (BegunAbove(page, phrase), GoesOnBelow(page, phrase));
        foreach (var printed in PrintedDates.Find(text).Where(d => d.Start >= begun && (broken is null || d.Start + d.Length <= broken.Span.Start)))
            yield return new(printed, new Span(phrase, printed.Start, printed.Length), null);
        if (broken is not null)
            yield return broken;
    }

    /// <summary>Where in the line what is left of a date of the line above ends.</summary>
    private static int BegunAbove(PageLayout page, Phrase phrase) =>
        page.Above(phrase, 1).FirstOrDefault() is { } above && GoesOnBelow(page, above) is { Rest: { } rest } && rest.Phrase == phrase ? rest.End : 0;

    private static DateInLine? GoesOnBelow(PageLayout page, Phrase phrase)
    {
        if (!phrase.Text.AsSpan(Math.Max(0, phrase.Text.Length - LongestPart)).ContainsAnyInRange('0', '9') || page.Below(phrase, LineGap).FirstOrDefault() is not { } below
            || !below.Text.AsSpan(0, Math.Min(below.Text.Length, LongestPart)).ContainsAnyInRange('0', '9'))
            return null;
        var seam = phrase.Text.Length;
        var whole = PrintedDates.Find($"{phrase.Text} {below.Text}").FirstOrDefault(d => d.Start < seam && d.Start + d.Length > seam + 1);
        return whole is null || !IsSpelledOut(whole, phrase, below)
            ? null
            : new(whole, new Span(phrase, whole.Start, seam - whole.Start), new Span(below, 0, whole.Start + whole.Length - seam - 1));
    }

    /// <summary>Figures alone, of two lines, may make a day that nobody wrote; with the month in words, and no whole day in the lower line or at the end of the upper one, they do not.</summary>
    private static bool IsSpelledOut(PrintedDate whole, Phrase phrase, Phrase below)
    {
        var (upper, lower) = (phrase.Text[whole.Start..], below.Text[..(whole.Start + whole.Length - phrase.Text.Length - 1)]);
        return (upper.Any(char.IsLetter) || lower.Any(char.IsLetter))
            && PrintedDates.Find(phrase.Text).All(d => d.Start + d.Length <= whole.Start) && PrintedDates.Find(below.Text).All(d => d.Start >= lower.Length);
    }
}

/// <summary>A date of a line: where it stands, and what of it stands in the next line.</summary>
internal sealed record DateInLine(PrintedDate Printed, Span Span, Span? Rest);
