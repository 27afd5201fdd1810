using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads the standards that the certificate certifies to, leaving out those it only mentions.</summary>
internal static class StandardsReader
{
    public static IReadOnlyList<Field<Standard>> Read(Reading reading)
    {
        var mentions = reading.Phrases.SelectMany(p => reading.StandardsIn(p).Where(s => s.Certifiable).Select(s => new Mention(p, s, Weight(reading, p, s)))).ToList();
        if (mentions.Count == 0)
            return [.. Broken(reading, reading.Phrases)];
        var best = mentions.Max(m => m.Weight);
        var certified = mentions.Where(m => m.Weight >= best - 1.5).ToList();
        return
        [
            .. certified
                .GroupBy(m => m.Printed.Standard.Designation)
                .Select(named => Clearest(reading, named))
                .OrderByDescending(m => m.Weight)
                .Select(m => new Passage(new Span(m.Phrase, m.Printed.Start, m.Printed.Length)).As(m.Printed.Standard, m.Weight >= 2 ? 0.98 : 0.9)),
            .. Broken(reading, certified.Select(m => m.Phrase).Distinct()).Where(broken => !certified.Exists(m => m.Printed.Standard.Designation == broken.Value.Designation)),
        ];
    }

    /// <summary>"… complies with ISO | 9001:2015": those that begin in one of the lines and end in the one below it.</summary>
    private static IEnumerable<Field<Standard>> Broken(Reading reading, IEnumerable<Phrase> lines) =>
        from first in lines
        let second = reading.PageOf(first).Below(first, LineGap).FirstOrDefault()
        where second is not null
        let seam = first.Text.Length
        from printed in PrintedStandards.Find($"{first.Text} {second.Text}")
        where printed.Certifiable && printed.Start < seam && printed.Start + printed.Length > seam + 1
        group (first, second, seam, printed) by printed.Standard.Designation into one
        let found = one.First()
        select new Passage([new Span(found.first, found.printed.Start, found.seam - found.printed.Start), new Span(found.second, 0, found.printed.Start + found.printed.Length - found.seam - 1)])
            .As(found.printed.Standard, 0.85);

    /// <summary>In type heights.</summary>
    private const double LineGap = 1.2;

    /// <summary>Of several mentions of one standard the one with an edition that there is, since a national one may be of another year; then one with any, then the weightiest.</summary>
    private static Mention Clearest(Reading reading, IEnumerable<Mention> mentions) =>
        mentions.OrderByDescending(m => IsKnown(reading, m.Printed.Standard)).ThenByDescending(m => m.Printed.Standard.Edition is not null).ThenByDescending(m => m.Weight).First();

    private static bool IsKnown(Reading reading, Standard standard) => reading.Tables.EditionsOf(standard.Designation).Any(edition => edition.Year == standard.Edition);

    /// <summary>How much the place of a mention speaks for it being what is certified.</summary>
    private static double Weight(Reading reading, Phrase phrase, PrintedStandard standard)
    {
        var page = reading.PageOf(phrase);
        var weight = 0.0;
        if (standard.Standard.Edition is not null)
            weight += 1;
        if (standard.Length > 0.5 * phrase.Text.Length)
            weight += 1.5;
        if (phrase.Height > 1.3 * TypicalHeight(page))
            weight += 0.5;
        if (reading.CuesOf(phrase).Concat(page.Above(phrase, 2).SelectMany(reading.CuesOf)).Any(c => c.Role is Role.Conforms or Role.Standard or Role.System))
            weight += 1;
        if (reading.CuesOf(phrase).Any(c => c.Role is Role.End or Role.Accreditation && c.OpensPhrase))
            weight -= 2;
        if (phrase.Text.Length > 90)
            weight -= 0.5;
        if (phrase.Page > reading.Pages[0].Page.Number)
            weight -= 0.5;
        return weight;
    }

    private static double TypicalHeight(PageLayout page)
    {
        var heights = page.Phrases.Select(p => p.Height).Order().ToList();
        return heights[heights.Count / 2];
    }

    private sealed record Mention(Phrase Phrase, PrintedStandard Printed, double Weight);
}
