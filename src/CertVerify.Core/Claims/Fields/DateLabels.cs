using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>What a printed date is, by the label nearest to it.</summary>
/// <param name="Role">Null when nothing says so.</param>
/// <param name="Certainty">0 to 1.</param>
/// <param name="Label">Null when only the layout says so.</param>
internal sealed record DateLabel(Role? Role, double Certainty, Cue? Label = null)
{
    public static readonly DateLabel None = new(null, 0.4);
}

/// <summary>Looks for the label of a date: in its line, over its column, beside, behind, above and below it.</summary>
internal sealed partial class DateLabels
{
    /// <summary>In characters.</summary>
    private const int FarthestInLine = 60, FarthestWord = 8, FarthestBehind = 3, LatestInLine = 30;

    private static readonly Role[] s_roles = [Role.Initial, Role.Issued, Role.Certified, Role.Decided, Role.From, Role.Expires, Role.Period, Role.Previous, Role.Other];

    /// <summary>Languages that put "until" behind the date.</summary>
    private static readonly IReadOnlySet<string> s_labelBehind = SmallWords.Languages(SmallWord.UntilBehind);

    /// <summary>"Rio de Janeiro, " before a date that ends its line.</summary>
    private static readonly Regex s_placeBefore = new($@"(?:^|,\s*)\p{{Lu}}[\p{{L}} .()-]{{2,40}},\s*{SmallWords.Any(SmallWord.BehindPlace)}?\s*$", RegexOptions.CultureInvariant);

    private readonly Reading _reading;
    private readonly PageLayout _page;
    private readonly Phrase _line;
    private readonly Span _date;

    private DateLabels(Reading reading, Span date) => (_reading, _page, _line, _date) = (reading, reading.PageOf(date.Phrase), date.Phrase, date);

    /// <summary>Whether the date is all that its line says.</summary>
    private bool IsWhole => _date.Length > 0.6 * _line.Text.Length || _date.Start < 3;

    /// <param name="reading">The document.</param>
    /// <param name="date">The date.</param>
    /// <param name="before">The end of an earlier date in its line; null when there is none.</param>
    public static DateLabel Of(Reading reading, Span date, int? before)
    {
        var labels = new DateLabels(reading, date);
        return labels.OfAccreditation() ?? labels.InLine(before ?? 0) ?? labels.Behind() ?? labels.OverColumn() ?? (before is null ? labels.Around() : DateLabel.None);
    }

    private DateLabel Around() =>
        (IsWhole ? Beside() ?? Hanging() ?? CloserBelow() : null) ?? BehindPlace() ?? Above() ?? (IsWhole ? Below() : null) ?? ByTheNumber() ?? DateLabel.None;

    /// <summary>"Аттестат аккредитации № … от 14.05.2022": of the accreditation, when nothing but its number and a short word stand between.</summary>
    private DateLabel? OfAccreditation() =>
        _reading.CuesOf(_line).LastOrDefault(c => c.Role is Role.AccreditationNumber && c.Span.End <= _date.Start) is { } label
        && _date.Start - label.Span.End < FarthestInLine
        && OnlyNumber().IsMatch(_line.Text[label.Span.End.._date.Start])
            ? new(Role.Other, 0.9)
            : null;

    private DateLabel? InLine(int from) => Found(_reading.CuesOf(_line).Where(c => c.Span.Start >= from && c.Span.End <= _date.Start && Reaches(c, _date.Start - c.Span.End)), 0.97);

    /// <summary>A single word such as "to" or "до" speaks only for a date right behind it.</summary>
    private static bool Reaches(Cue cue, int distance) => distance < (cue.Words > 1 || cue.IsLabel ? FarthestInLine : FarthestWord);

    private DateLabel? Behind() =>
        _reading.CuesOf(_line).FirstOrDefault(c => s_labelBehind.Contains(c.Language) && c.Role == Role.Expires && c.Span.Start >= _date.End && c.Span.Start - _date.End < FarthestBehind) is { } label
            ? new(label.Role, 0.95, label)
            : null;

    private DateLabel? OverColumn() => ColumnHeads.Over(_reading, _page, _date, s_roles) is { } head ? new(head.Role, 0.88, head) : null;

    /// <summary>Behind the last date there, if any.</summary>
    private DateLabel? Beside()
    {
        foreach (var left in _page.Before(_line).Take(2))
        {
            var from = PrintedDates.Find(left.Text) is [.., var last] ? last.Start + last.Length : 0;
            if (from > 0 && !_reading.CuesOf(left).Any(c => c.Span.Start >= from && c.ClosesPhrase))
                return null;
            if (Found(_reading.CuesOf(left).Where(c => c.Span.Start >= from && Speaks(c)), 0.95) is { } beside)
                return beside;
        }

        return null;
    }

    private DateLabel? Hanging() => _reading.HangingLabelsOn(_page)?.Behind(_line, Last) is { } label ? new(label.Role, 0.93, label) : null;

    /// <summary>Right under the date, when it stands much closer than what is above.</summary>
    private DateLabel? CloserBelow()
    {
        if (_page.Below(_line, 1.5).FirstOrDefault() is not { } below || _page.Above(_line, 1).FirstOrDefault() is not { } above || HasDate(below))
            return null;
        var (under, over) = (below.Box.Top - _line.Box.Bottom, _line.Box.Top - above.Box.Bottom);
        return under < 0.5 * over ? Found(_reading.CuesOf(below).Where(c => c.IsHeading), 0.85) : null;
    }

    private DateLabel? BehindPlace() =>
        _date.Start > 3 && _date.End > _line.Text.Length - 3 && s_placeBefore.IsMatch(_line.Text[.._date.Start]) ? new(Role.Issued, 0.75) : null;

    private DateLabel? Above()
    {
        if (_date.Start >= LatestInLine)
            return null;
        foreach (var above in _page.Above(_line, 2))
        {
            if (HasDate(above) && !IsWhole)
                return null;
            if (Found(RightOver(_reading.CuesOf(above).Where(c => Speaks(c) && HasNoValue(c))), 0.9) is { } over)
                return over;
        }

        return null;
    }

    /// <summary>"First certification 2012" has its value, and so has a label before a date.</summary>
    private static bool HasNoValue(Cue label) =>
        !Year().IsMatch(label.Phrase.Text[label.Span.End..]) && PrintedDates.Find(label.Phrase.Text).All(date => date.Start < label.Span.Start);

    /// <summary>Of labels that stand one behind the other in a table's heading, each with its colon, those that begin before the date ends.</summary>
    private IEnumerable<Cue> RightOver(IEnumerable<Cue> heading)
    {
        var right = new Passage(_date).Box.Right;
        return heading.Where(c => !c.IsMarked || new Passage(c.Span).Box.Left < right);
    }

    private DateLabel? Below() =>
        _page.Below(_line, 1.5).FirstOrDefault() is { } below && !HasDate(below) ? Found(_reading.CuesOf(below).Where(c => c.IsLabel), 0.75) : null;

    /// <summary>A date alone on its line right beside the certificate's number is the day of registration.</summary>
    private DateLabel? ByTheNumber() =>
        _date.Length >= _line.Text.Length - 2
        && _page.Above(_line, 1).Concat(_page.Below(_line, 1.5).Take(1)).Any(p => _reading.CuesOf(p).Any(c => c is { Role: Role.Number, OpensPhrase: true }))
            ? new(Role.Issued, 0.7)
            : null;

    private static bool Speaks(Cue cue) => cue.Words > 1 || cue.IsLabel || cue.ClosesPhrase;

    private static bool HasDate(Phrase line) => PrintedDates.Find(line.Text).Count > 0;

    private static DateLabel? Found(IEnumerable<Cue> cues, double certainty) => Last(cues) is { } label ? new(label.Role, certainty, label) : null;

    /// <summary>The nearest date label, a bare "date" behind a longer one left aside; of one with two meanings the one that is first in the order of roles.</summary>
    private static Cue? Last(IEnumerable<Cue> cues)
    {
        var dated = cues.Where(c => s_roles.Contains(c.Role)).ToList();
        if (dated is [.., { Words: 1, OpensPhrase: false }] && dated.Exists(c => c.Words > 1))
            dated.RemoveAll(c => c.Words == 1);
        return dated.Count == 0 ? null : dated.Where(c => c.Span.Start == dated[^1].Span.Start).MinBy(c => Array.IndexOf(s_roles, c.Role));
    }

    [GeneratedRegex(@"^\W*[\p{L}\d./-]*\d[\p{L}\d./-]*\W+(?:\p{L}{1,5}\W+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyNumber();

    [GeneratedRegex(@"^\W*(?:19|20)\d{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
