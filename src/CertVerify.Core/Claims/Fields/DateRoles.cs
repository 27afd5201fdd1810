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

/// <summary>Gives every printed date its role: by its own label, and where two make a period.</summary>
internal static class DateRoles
{
    /// <summary>A period of which only the first day can be read.</summary>
    private const double OpenPeriodCertainty = 0.7;

    private const double PeriodCertainty = 0.9;

    private static readonly Regex s_connector = new(
        $@"^(?:[-'’]?{SmallWords.Any(SmallWord.FromBehind)}\s|\s*(?:[-–—~/～]|{SmallWords.Any(SmallWord.DateTo)}))\s*{SmallWords.Any(SmallWord.DateToArticle)}?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A dash behind a day leads over to another.</summary>
    private static readonly Regex s_openEnd = new(@"^\s*[-–—~/～]\s*(?:\d|$)", RegexOptions.CultureInvariant);

    public static IReadOnlyList<DatedRole> Assign(Reading reading)
    {
        var assigned = reading.Phrases.SelectMany(line => InLine(reading, line)).ToList();
        return [.. SignedDays.Found(reading, CertificationDays.Settled(Ends(reading, [.. Periods(assigned)]))).Where(d => d.Role != Role.Other)];
    }

    private static List<DatedRole> InLine(Reading reading, Phrase line)
    {
        var assigned = new List<DatedRole>();
        foreach (var (printed, span, rest) in BrokenDates.In(reading, line))
        {
            var before = assigned.LastOrDefault();
            var (role, certainty, label) = DateLabels.Of(reading, span, before?.Span.End);
            var dated = new DatedRole(role ?? Role.Other, span, printed, certainty, label, rest);
            if (before is not null && role is null or Role.Expires && s_connector.IsMatch(line.Text[before!.Span.End..span.Start]))
                (assigned[^1], dated) = AsPeriod(before, dated);
            assigned.Add(dated);
        }

        if (assigned is [.., { Role: Role.Expires } last] && s_openEnd.IsMatch(line.Text[last.Span.End..]))
            assigned[^1] = last with { Role = Role.From, Certainty = OpenPeriodCertainty, Label = null };
        return assigned;
    }

    /// <summary>"12.03.2024 – 11.03.2027": what the first is said to be it stays, else it is the beginning.</summary>
    private static (DatedRole First, DatedRole Last) AsPeriod(DatedRole first, DatedRole last)
    {
        var isOfSomethingElse = first.Role == Role.Other && first.Certainty > 0.5;
        var staysAsItIs = isOfSomethingElse || first.Role is Role.Initial or Role.Issued or Role.Certified or Role.Decided;
        return (first with { Role = staysAsItIs ? first.Role : Role.From, Certainty = PeriodCertainty }, last with { Role = isOfSomethingElse ? Role.Other : Role.Expires, Certainty = PeriodCertainty });
    }

    /// <summary>"Valid: 21 May 2026" says the end where nothing else does; a word that may mean the beginning as well is then the end.</summary>
    private static List<DatedRole> Ends(Reading reading, List<DatedRole> dates) =>
        dates.Exists(d => d.Role == Role.Expires) ? dates : [.. dates.Select(d => MayBeEnd(reading, d) ? d with { Role = Role.Expires, Certainty = d.Certainty - 0.1 } : d)];

    private static bool MayBeEnd(Reading reading, DatedRole date) =>
        date is { Role: Role.From, Label: { } label } && reading.CuesOf(label.Phrase).Any(c => c.Span == label.Span && c.Role == Role.Expires);

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
}
