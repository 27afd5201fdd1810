using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Fields;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims;

/// <summary>
/// The places of a page at which a closer look may settle what its reading left open: number, holder, standard, issue, expiry or accreditation number were read from a word
/// that is hardly legible, or are announced and were not read.
/// </summary>
/// <param name="Lines">Where such writing stands or ought to stand.</param>
/// <param name="Marks">Around the names of accreditors in their marks, whose small print holds the number.</param>
public sealed partial record Doubts(IReadOnlyList<Box> Lines, IReadOnlyList<Box> Marks)
{
    /// <summary>A word with less is hardly legible: its own reader was unsure of it, and not only the other dissented.</summary>
    private const double Legible = 0.7;

    /// <summary>Of the page: how far small print lies from the name in a mark.</summary>
    private const double Reach = 0.05;

    private const double CertainlyAcronym = 0.5;

    /// <summary>A longer line that names an accreditor is a sentence and no mark.</summary>
    private const int LongestInMark = 30;

    public static Doubts On(Page page, CuratedTables tables)
    {
        var reading = new Reading([page], null, tables);
        var claim = ClaimReader.ReadOne(reading);
        List<Box> lines =
        [
            .. Open(reading, claim.CertificateNumber, Role.Number),
            .. Open(reading, claim.HolderName, Role.Holder),
            .. Open(reading, claim.IssuedOn, Role.Issued),
            .. Open(reading, claim.ExpiresOn, Role.Expires, Role.Period),
            .. claim.Standards.Count == 0
                ? HalfStandards(reading)
                : claim.Standards.Where(standard => standard.Value.Edition is null || !IsLegible(page, standard.Box)).Select(standard => LineOf(reading, standard.Box!.Value)),
        ];
        var isNumbered = claim.AccreditationNumber is { } number && IsLegible(page, number.Box);
        return new(lines, isNumbered ? [] : [.. NamesInMarks(reading, claim.AccreditationBody?.Raw).Select(name => Around(page, name))]);
    }

    private static IEnumerable<Box> Open<T>(Reading reading, Field<T>? field, params Role[] roles) => field switch
    {
        null => reading.Cues.Where(cue => cue.IsLabel && roles.Contains(cue.Role)).Select(label => Announced(reading, label)),
        _ when IsLegible(reading.Pages[0].Page, field.Box) => [],
        _ => [LineOf(reading, field.Box!.Value)],
    };

    /// <summary>The line or column that holds a value: what was overlooked of it stands there too.</summary>
    private static Box LineOf(Reading reading, Box value) =>
        reading.Phrases.Select(phrase => phrase.Box).Where(phrase => phrase.Overlap(value) > 0).Aggregate(value, (box, phrase) => box.Union(phrase));

    /// <summary>A label with what stands behind it and below.</summary>
    private static Box Announced(Reading reading, Cue label)
    {
        var page = reading.PageOf(label.Phrase);
        var near = label.ClosesPhrase ? page.After(label.Phrase).Take(1).Concat(page.Below(label.Phrase).Take(1)) : [];
        return near.Aggregate(label.Phrase.Box, (box, phrase) => box.Union(phrase.Box));
    }

    /// <summary>Lines that hold the number of a standard, though not in a form that could be taken for one.</summary>
    private static IEnumerable<Box> HalfStandards(Reading reading)
    {
        var numbers = reading.Tables.Standards.Where(row => row.Certifiable).Select(row => NumberPattern().Match(row.Designation).Value).ToHashSet();
        return reading.Phrases.Where(phrase => NumberPattern().Matches(phrase.Text).Any(match => numbers.Contains(match.Value))).Select(phrase => phrase.Box);
    }

    /// <summary>Acronyms of accreditors that stand alone: of those that the tables know, and what the name of one that is printed elsewhere is shortened to.</summary>
    private static IEnumerable<Box> NamesInMarks(Reading reading, string? name) =>
        from phrase in reading.Phrases
        where phrase.Text.Length <= LongestInMark
        let known = KnownAcronym(reading, phrase)
        where known is not null || name is not null && AcronymPattern().Match(phrase.Text) is { Success: true } acronym && AccreditorMarks.IsShortFor(acronym.Value, name)
        select new Passage(known ?? phrase.All).Box;

    private static Span? KnownAcronym(Reading reading, Phrase line) =>
        reading.Tables.MentionsOfAccreditors(line.Text).Where(mention => mention.By == MentionedBy.Acronym)
            .Select(mention => (Span: new Span(line, mention.Start, mention.Length), mention.Body))
            .Where(found => AccreditorMarks.CertaintyOfAcronym(reading, found.Span, found.Body) > CertainlyAcronym)
            .Select(found => (Span?)found.Span)
            .FirstOrDefault();

    private static Box Around(Page page, Box name) =>
        new(name.Left - Reach * page.Width, name.Top - Reach * page.Height, name.Right + Reach * page.Width, name.Bottom + Reach * page.Height);

    private static bool IsLegible(Page page, Box? place) =>
        place is not { } box || page.Words.All(word => word.Confidence >= Legible || !IsWithin(word.Box, box));

    private static bool IsWithin(Box word, Box place) => word.MiddleX >= place.Left && word.MiddleX <= place.Right && word.MiddleY >= place.Top && word.MiddleY <= place.Bottom;

    [GeneratedRegex(@"\b\d{4,5}\b", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^\p{Lu}{3,6}\b", RegexOptions.CultureInvariant)]
    private static partial Regex AcronymPattern();
}
