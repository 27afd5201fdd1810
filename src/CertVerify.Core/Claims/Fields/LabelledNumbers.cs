using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>The numbers after, beside, below or above one label.</summary>
internal static class LabelledNumbers
{
    private const int MostLinesBelow = 3;

    /// <summary>" - Version 2" behind a number.</summary>
    private static readonly Regex s_revision = new($@"^\s*[-–,(]?\s*{SmallWords.Any(SmallWord.Revision)}\s*:?\s*\d+\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <param name="reading">The document.</param>
    /// <param name="label">That announces a number.</param>
    public static IEnumerable<NumberCandidate> Around(Reading reading, Cue label)
    {
        var page = reading.PageOf(label.Phrase);
        if (reading.HangingLabelsOn(page) is { } hanging && hanging.Hold(label))
            return hanging.ValueOf(label) is [var line] && PrintedNumber.AtStartOf(reading, line) is { } hung ? [NumberCandidate.Of(hung, label.Words > 1 ? 0.95 : 0.85)] : [];
        if (!label.ClosesPhrase)
            return InLine(reading, page, label) is { } inLine ? [inLine] : [];
        return label.OpensPhrase || label.Words > 1 ? AroundAlone(reading, page, label) : [];
    }

    private static NumberCandidate? InLine(Reading reading, PageLayout page, Cue label)
    {
        var sure = NumberLabel.CertaintyOf(label);
        if (PrintedNumber.AtStartOf(reading, label.Rest) is { } number && (!NumberLabel.IsShort(label) || IsWholeLine(reading, label, number)))
            return NumberCandidate.Of(number, !label.OpensPhrase ? sure - 0.1 : NumberLabel.IsUnderTitle(page, label) ? 0.98 : sure);
        return IsFollowedByHeading(reading, label) && UnderHeading(reading, page, label) is { } under ? NumberCandidate.Of(under, sure - 0.07) : null;
    }

    private static bool IsWholeLine(Reading reading, Cue label, Span number) =>
        label.OpensPhrase && !PrintedNumber.IsAccreditation(reading, number.Text)
        && (number.End >= label.Phrase.Text.Length - 1 || s_revision.IsMatch(label.Phrase.Text[number.End..]));

    private static IEnumerable<NumberCandidate> AroundAlone(Reading reading, PageLayout page, Cue label)
    {
        var sure = NumberLabel.CertaintyOf(label);
        if (page.After(label.Phrase).FirstOrDefault(p => p.Text.Any(char.IsLetterOrDigit)) is { } right && PrintedNumber.AtStartOf(reading, right.All) is { } beside)
            yield return NumberCandidate.Of(beside, sure - 0.02);
        foreach (var below in page.Below(label.Phrase).Take(MostLinesBelow))
        {
            if (PrintedNumber.AtStartOf(reading, below.All) is { } under)
            {
                yield return NumberCandidate.Of(under, sure - 0.06);
                break;
            }

            if (!reading.CuesOf(below).Any(c => c.Role == label.Role))
                break;
        }

        if (page.Above(label.Phrase, 1).FirstOrDefault() is { } above && PrintedNumber.AtStartOf(reading, above.All) is { } over && over.Length == above.Text.Length)
            yield return NumberCandidate.Of(over, sure - 0.25);
    }

    /// <summary>"Certificate No  Date of issue": headings of a table that its first line joins.</summary>
    private static bool IsFollowedByHeading(Reading reading, Cue label) =>
        label.OpensPhrase && !label.Rest.Text.Any(char.IsDigit) && reading.CuesOf(label.Phrase).Any(c => c.Span.Start == label.Rest.Start && (c.Words > 1 || c.ClosesPhrase));

    private static Span? UnderHeading(Reading reading, PageLayout page, Cue heading) =>
        page.Below(heading.Phrase, 1.5).Take(MostLinesBelow).Select(row => InColumn(row, heading) is { } cell ? PrintedNumber.AtStartOf(reading, cell) : null).FirstOrDefault(number => number is not null);

    /// <summary>What of a table's row stands under a heading.</summary>
    private static Span? InColumn(Phrase row, Cue heading)
    {
        var box = new Passage(heading.Span).Box;
        var start = 0;
        foreach (var word in row.Words)
        {
            if (word.Box.Left < box.Right && word.Box.Right > box.Left && word.Box.Left > box.Left - row.Height)
                return row.All.From(start);
            start += word.Text.Length + 1;
        }

        return null;
    }
}
