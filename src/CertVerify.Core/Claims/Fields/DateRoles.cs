using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>A printed date, what its label says it is, and how sure that is.</summary>
/// <param name="Role">What the date is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Printed">Its readings.</param>
/// <param name="Certainty">0 to 1.</param>
/// <param name="Label">The label that says so; null when only the layout does.</param>
/// <param name="Rest">What of the date stands in the next line; null when it is whole.</param>
internal sealed record DatedRole(Role Role, Span Span, PrintedDate Printed, double Certainty, Cue? Label = null, Span? Rest = null);

/// <summary>Gives every printed date its role by the label nearest to it.</summary>
internal static partial class DateRoles
{
    private static readonly Role[] s_roles = [Role.Initial, Role.Issued, Role.Certified, Role.Decided, Role.From, Role.Expires, Role.Period, Role.Previous, Role.Other];

    /// <summary>Languages that put "until" behind the date.</summary>
    private static readonly IReadOnlySet<string> s_labelBehind = SmallWords.Languages(SmallWord.UntilBehind);

    private static readonly Regex s_connector = new(
        $@"^(?:[-'’]?{SmallWords.Any(SmallWord.FromBehind)}\s|\s*(?:[-–—~/～]|{SmallWords.Any(SmallWord.DateTo)}))\s*{SmallWords.Any(SmallWord.DateToArticle)}?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A dash behind a day leads over to another.</summary>
    private static readonly Regex s_openEnd = new(@"^\s*[-–—~/～]\s*(?:\d|$)", RegexOptions.CultureInvariant);

    /// <summary>"Rio de Janeiro, " before a date that ends its line.</summary>
    private static readonly Regex s_placeBefore = new($@"(?:^|,\s*)\p{{Lu}}[\p{{L}} .()-]{{2,40}},\s*{SmallWords.Any(SmallWord.BehindPlace)}?\s*$", RegexOptions.CultureInvariant);

    public static IReadOnlyList<DatedRole> Assign(Reading reading)
    {
        var assigned = new List<DatedRole>();
        foreach (var phrase in reading.Phrases)
        {
            DatedRole? before = null;
            foreach (var (printed, span, rest) in BrokenDates.In(reading, phrase))
            {
                var (role, certainty, label) = RoleOf(reading, span, before);
                var dated = new DatedRole(role ?? Role.Other, span, printed, certainty, label, rest);
                if (before is not null && (role is null or Role.Expires) && s_connector.IsMatch(Between(before.Span, span)))
                {
                    assigned.Remove(before);
                    assigned.Add(before with { Role = before.Role is Role.Initial or Role.Issued or Role.Certified or Role.Decided or Role.Other && before.Certainty > 0.5 ? before.Role : Role.From, Certainty = 0.9 });
                    dated = dated with { Role = before.Role == Role.Other && before.Certainty > 0.5 ? Role.Other : Role.Expires, Certainty = 0.9 };
                }

                assigned.Add(dated);
                before = dated;
            }

            if (before is { Role: Role.Expires } && s_openEnd.IsMatch(phrase.Text[before.Span.End..]))
                assigned[assigned.IndexOf(before)] = before with { Role = Role.From, Certainty = OpenPeriodCertainty, Label = null };
        }

        return [.. SignedDays.Found(reading, CertificationDays.Settled(Ends(reading, [.. Periods(assigned)]))).Where(d => d.Role != Role.Other)];
    }

    /// <summary>A period of which only the first day can be read.</summary>
    private const double OpenPeriodCertainty = 0.7;

    /// <summary>"Valid: 21 May 2026" says the end where nothing else does; a word that may mean the beginning as well is then the end.</summary>
    private static List<DatedRole> Ends(Reading reading, List<DatedRole> dates) =>
        dates.Exists(d => d.Role == Role.Expires)
            ? dates
            : [.. dates.Select(d => d is { Role: Role.From, Label: { } label } && reading.CuesOf(label.Phrase).Any(c => c.Span == label.Span && c.Role == Role.Expires) ? d with { Role = Role.Expires, Certainty = d.Certainty - 0.1 } : d)];

    /// <summary>Two dates under one label of validity are its beginning and its end.</summary>
    private static IEnumerable<DatedRole> Periods(List<DatedRole> dates)
    {
        foreach (var group in dates.GroupBy(d => d.Label is { Role: Role.Expires or Role.Period or Role.From } ? d.Label : (object)d))
        {
            var ordered = group.OrderBy(d => d.Printed.Readings[0]).ToList();
            if (ordered.Count == 2 && ordered[0].Printed.Readings[0] < ordered[1].Printed.Readings[0])
            {
                yield return ordered[0] with { Role = Role.From };
                yield return ordered[1] with { Role = Role.Expires };
                continue;
            }

            foreach (var date in group)
                yield return date.Role == Role.Period ? date with { Role = Role.Expires, Certainty = date.Certainty - 0.1 } : date;
        }
    }

    private static (Role? Role, double Certainty, Cue? Label) RoleOf(Reading reading, Span date, DatedRole? before)
    {
        var page = reading.PageOf(date.Phrase);
        var from = before is null ? 0 : before.Span.End;
        if (IsOfAccreditation(reading, date))
            return (Role.Other, 0.9, null);
        if (Last(reading.CuesOf(date.Phrase).Where(c => c.Span.Start >= from && c.Span.End <= date.Start && Reaches(c, date.Start - c.Span.End))) is { } inside)
            return (inside.Role, 0.97, inside);
        if (reading.CuesOf(date.Phrase).FirstOrDefault(c => s_labelBehind.Contains(c.Language) && c.Role == Role.Expires && c.Span.Start >= date.End && c.Span.Start - date.End < 3) is { } behind)
            return (behind.Role, 0.95, behind);
        if (ColumnHeads.Over(reading, page, date, s_roles) is { } head)
            return (head.Role, 0.88, head);
        if (before is not null)
            return (null, 0.4, null);
        var isWhole = date.Length > 0.6 * date.Phrase.Text.Length || date.Start < 3;
        if (isWhole)
        {
            foreach (var left in page.Before(date.Phrase).Take(2))
            {
                var afterDates = PrintedDates.Find(left.Text) is [.., var last] ? last.Start + last.Length : 0;
                if (afterDates > 0 && !reading.CuesOf(left).Any(c => c.Span.Start >= afterDates && c.ClosesPhrase))
                    break;
                if (Last(reading.CuesOf(left).Where(c => c.Span.Start >= afterDates && (c.Words > 1 || c.IsLabel || c.ClosesPhrase))) is { } beside)
                    return (beside.Role, 0.95, beside);
            }
        }

        if (isWhole && reading.HangingLabelsOn(page)?.Behind(date.Phrase, Last) is { } hung)
            return (hung.Role, 0.93, hung);
        if (isWhole && CloserBelow(reading, page, date.Phrase) is { } closer)
            return (closer.Role, 0.85, closer);
        if (date.Start > 3 && StandsBehindPlace(date))
            return (Role.Issued, 0.75, null);
        if (date.Start < 30)
        {
            foreach (var above in page.Above(date.Phrase, 2))
            {
                if (PrintedDates.Find(above.Text).Count > 0 && !isWhole)
                    break;
                if (Last(RightOver(date, reading.CuesOf(above).Where(c => (c.Words > 1 || c.IsLabel || c.ClosesPhrase) && !YearPattern().IsMatch(above.Text[c.Span.End..]) && PrintedDates.Find(above.Text).All(d => d.Start < c.Span.Start)))) is { } over)
                    return (over.Role, 0.9, over);
            }
        }

        if (isWhole && page.Below(date.Phrase, 1.5).FirstOrDefault() is { } below && Last(reading.CuesOf(below).Where(c => c.IsLabel)) is { } under && !PrintedDates.Find(below.Text).Any())
            return (under.Role, 0.75, under);
        return StandsByTheNumber(reading, page, date) ? (Role.Issued, 0.7, null) : (null, 0.4, null);
    }

    /// <summary>"Аттестат аккредитации № … от 14.05.2022": of the accreditation, when nothing but its number and a short word stand between.</summary>
    private static bool IsOfAccreditation(Reading reading, Span date) =>
        reading.CuesOf(date.Phrase).LastOrDefault(c => c.Role is Role.AccreditationNumber && c.Span.End <= date.Start) is { } label
        && OnlyNumberPattern().IsMatch(date.Phrase.Text[label.Span.End..date.Start]);

    [GeneratedRegex(@"^\W*[\p{L}\d./-]*\d[\p{L}\d./-]*\W+(?:\p{L}{1,5}\W+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyNumberPattern();

    private static bool StandsBehindPlace(Span date) => s_placeBefore.IsMatch(date.Phrase.Text[..date.Start]) && date.End > date.Phrase.Text.Length - 3;

    /// <summary>Of labels that stand one behind the other in a table's heading, each with its colon, those that begin before the date ends.</summary>
    private static IEnumerable<Cue> RightOver(Span date, IEnumerable<Cue> heading)
    {
        var right = new Passage(date).Box.Right;
        return heading.Where(c => !c.IsMarked || new Passage(c.Span).Box.Left < right);
    }

    /// <summary>A label right under the date, when it stands much closer than what is above.</summary>
    private static Cue? CloserBelow(Reading reading, PageLayout page, Phrase date)
    {
        if (page.Below(date, 1.5).FirstOrDefault() is not { } below || page.Above(date, 1).FirstOrDefault() is not { } above || PrintedDates.Find(below.Text).Count > 0)
            return null;
        var (under, over) = (below.Box.Top - date.Box.Bottom, date.Box.Top - above.Box.Bottom);
        return under < 0.5 * over ? Last(reading.CuesOf(below).Where(c => c.IsHeading)) : null;
    }

    /// <summary>A date alone on its line right beside the certificate's number is the day of registration.</summary>
    private static bool StandsByTheNumber(Reading reading, PageLayout page, Span date) =>
        date.Length >= date.Phrase.Text.Length - 2
        && page.Above(date.Phrase, 1).Concat(page.Below(date.Phrase, 1.5).Take(1)).Any(p => reading.CuesOf(p).Any(c => c is { Role: Role.Number, OpensPhrase: true }));

    /// <summary>The nearest date label, a bare "date" behind a longer one left aside; of one with two meanings the one that is first in the order of roles.</summary>
    private static Cue? Last(IEnumerable<Cue> cues)
    {
        var dated = cues.Where(c => s_roles.Contains(c.Role)).ToList();
        if (dated is [.., { Words: 1, OpensPhrase: false }] && dated.Exists(c => c.Words > 1))
            dated.RemoveAll(c => c.Words == 1);
        return dated.Count == 0 ? null : dated.Where(c => c.Span.Start == dated[^1].Span.Start).MinBy(c => Array.IndexOf(s_roles, c.Role));
    }

    /// <summary>A single word such as "to" or "до" speaks only for a date right behind it.</summary>
    private static bool Reaches(Cue cue, int distance) => cue.Words > 1 || cue.IsLabel ? distance < 60 : distance < 8;

    private static string Between(Span first, Span second) => first.Phrase.Text[first.End..second.Start];

    // "First certification 2012" has its value.
    [GeneratedRegex(@"^\W*(?:19|20)\d{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();
}
