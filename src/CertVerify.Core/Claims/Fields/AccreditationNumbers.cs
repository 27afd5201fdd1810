using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads the number of the accreditation: beside its label, or by the form that the accreditor gives to its numbers.</summary>
internal static partial class AccreditationNumbers
{
    private const int ShortestTelling = 5;

    /// <summary>The number beside a label, else one of the body's forms, alone near its mark or so distinctive that it may stand anywhere.</summary>
    public static Field<string>? Of(Reading reading, AccreditationBody? body, Passage? mark) =>
        Labelled(reading)
        ?? LedBy(reading, mark)
        ?? (body is null ? null : OfItsForms(reading, body, mark) ?? InPieces(reading, body))
        ?? (mark is null ? null : UnderMark(reading, mark));

    private static Field<string>? OfItsForms(Reading reading, AccreditationBody body, Passage? mark) =>
        Printed(reading, FormsOf(reading, [body.Id]))
            .Where(number => number.Form.Distinctive || IsAloneNear(reading, number.Span, mark))
            .Select(number => new Passage(number.Span).As(number.Span.Text, 0.85))
            .FirstOrDefault();

    /// <summary>
    /// A number that blanks part, that touches the body's acronym, or in whose midst the standard is printed that the accreditation is for: "99 / C - SC099", "01/ ISO 17021 C-SC000".
    /// </summary>
    private static Field<string>? InPieces(Reading reading, AccreditationBody body)
    {
        var forms = FormsOf(reading, [body.Id]).Where(form => form.Distinctive).ToList();
        foreach (var phrase in reading.Phrases)
        {
            var (from, to) = reading.StandardsIn(phrase) is [var amid, ..] ? (amid.Start, amid.Start + amid.Length) : (0, 0);
            var bare = phrase.Text.Remove(from, to - from).Replace(" ", "", StringComparison.Ordinal);
            bare = bare.StartsWith(body.Id, StringComparison.Ordinal) ? bare[body.Id.Length..] : bare;
            if (forms.SelectMany(form => form.In(bare)).FirstOrDefault(number => number.Index + number.Length == bare.Length) is { } found)
                return new Passage([phrase.All.First(from), phrase.All.From(to)]).As(found.Value, 0.8);
        }

        return null;
    }

    /// <summary>A number that tells its body: of a form that only one body gives, or led by the body's own acronym beside a label.</summary>
    public static Accreditor? Telling(Reading reading)
    {
        var telling = Printed(reading, reading.Tables.AccreditationNumbers.Where(form => form.Distinctive && form.Example.Length > ShortestTelling))
            .Select(number => Inferred(number.Form.AccreditationBodyId, number.Span, 0.75))
            .FirstOrDefault();
        if (telling is not null)
            return telling;
        return (Labelled(reading) ?? InMark(reading)) is { } number && AcronymPattern().Match(number.Value) is { Success: true } led && !s_kinds.Contains(led.Groups["body"].Value)
            ? new(number with { Value = led.Groups["body"].Value, Confidence = Math.Round(0.8 * number.Confidence, 3), Alternatives = null, Inferred = Inference.FromNumber }, number)
            : null;
    }

    /// <summary>Some issuers name the accreditor at the end of the certificate's own number: "…-AQ-NLD-RvA".</summary>
    public static Field<string>? ByCertificateNumber(CuratedTables tables, Field<string>? certificateNumber) =>
        certificateNumber?.Value.Split('-') is [_, _, .., var last] && last.Length > 2 && tables.MentionsOfAccreditors(last) is [{ Start: 0, Length: var length } only] && length == last.Length
            ? certificateNumber with { Value = only.Body.Id, Confidence = Math.Min(certificateNumber.Confidence, 0.85), Alternatives = null, Inferred = Inference.FromNumber }
            : null;

    /// <summary>A number led by an acronym, alone on its line under "accredited".</summary>
    private static Field<string>? InMark(Reading reading) => reading.Phrases
        .Where(phrase => AcronymPattern().IsMatch(phrase.Text) && AccreditorMarks.IsBesideTalkOfAccreditation(reading, phrase))
        .Select(phrase => new Passage(phrase.All).As(phrase.Text, 0.9))
        .FirstOrDefault();

    /// <summary>A number that stands alone, or beside "accredited", and is, or looks like, the number of one body that accredits the issuer according to the tables.</summary>
    public static Accreditor? OfLikely(Reading reading, IReadOnlyList<Likely> likely)
    {
        var known = reading.Phrases
            .Select(phrase => (phrase, Likely: likely.FirstOrDefault(one => one.Number is { } number && Numbers.Canonical(number) == Numbers.Canonical(phrase.Text))))
            .FirstOrDefault(pair => pair.Likely is not null);
        if (known.Likely is { } listed)
            return Inferred(listed.BodyId, known.phrase.All, 0.85);
        var alike = Printed(reading, FormsOf(reading, likely.Select(one => one.BodyId)))
            .Where(number => Beside(number.Span) is { Length: > 0 } beside ? AccreditorMarks.SaysAccredited(beside) : number.Span.Text.Any(char.IsLetter))
            .ToList();
        return alike.DistinctBy(number => number.Form.AccreditationBodyId).Count() == 1 ? Inferred(alike[0].Form.AccreditationBodyId, alike[0].Span, 0.7) : null;
    }

    /// <summary>A number alone on its line that the accreditor's acronym leads.</summary>
    private static Field<string>? LedBy(Reading reading, Passage? mark) => mark is null ? null : reading.Phrases
        .Where(phrase => AcronymPattern().Match(phrase.Text) is { Success: true } led && AccreditorMarks.IsShortFor(led.Groups["body"].Value, mark.Text))
        .Select(phrase => new Passage(phrase.All).As(phrase.Text, 0.85))
        .FirstOrDefault();

    private static Field<string>? Labelled(Reading reading) => NumberReader.AfterLabels(reading, Role.AccreditationNumber).FirstOrDefault()?.Field;

    private static IEnumerable<AccreditationNumberForm> FormsOf(Reading reading, IEnumerable<string> bodies) =>
        reading.Tables.AccreditationNumbers.Where(form => bodies.Contains(form.AccreditationBodyId));

    private static IEnumerable<(AccreditationNumberForm Form, Span Span)> Printed(Reading reading, IEnumerable<AccreditationNumberForm> forms) =>
        from form in forms.OrderByDescending(form => form.Distinctive)
        from phrase in reading.Phrases
        where phrase.Text.Any(char.IsDigit)
        from match in form.In(phrase.Text)
        select (form, new Span(phrase, match.Index, match.Length));

    private static string Beside(Span number) => number.Phrase.Text.Remove(number.Start, number.Length);

    private static Accreditor Inferred(string body, Span number, double certainty)
    {
        var passage = new Passage(number);
        return new(passage.As(body, certainty) with { Inferred = Inference.FromNumber }, passage.As(number.Text, certainty));
    }

    /// <summary>A number of whatever form, alone on a line of the mark under the accreditor's name.</summary>
    private static Field<string>? UnderMark(Reading reading, Passage mark)
    {
        var name = mark.Spans[0].Phrase;
        return name.Text.Length > LongestLineOfMark ? null : reading.PageOf(name).Below(name, 1.5).Take(LinesOfMark)
            .TakeWhile(line => line.Text.Length <= LongestLineOfMark)
            .Where(line => reading.StandardsIn(line).Count == 0)
            .Select(line => NumberOfMark(line))
            .OfType<Span>()
            .Select(number => new Passage(number).As(number.Text, 0.8))
            .FirstOrDefault();
    }

    /// <summary>Not the standard for certification bodies, which marks name beside the number.</summary>
    private static Span? NumberOfMark(Phrase line) =>
        NumberOfMarkPattern().Match(line.Text).Groups["number"] is { Success: true } number && !number.Value.Contains(StandardOfBodies, StringComparison.Ordinal)
        && AccreditorMarks.IsOnlyWordsOfMarks(line.Text[..number.Index])
            ? new Span(line, number.Index, number.Length)
            : null;

    /// <summary>ISO/IEC 17021.</summary>
    private const string StandardOfBodies = "17021";

    private const int LinesOfMark = 4;
    private const int LongestLineOfMark = 36;

    // A word or two of capitals and figures that end in two figures at least, or such a number and a word of capitals: "MSCB-0017", "MC 031", "05-021", "ACB QMS 14", "19 ОСС".
    [GeneratedRegex(@"(?<![\p{L}\d])(?!N \d)(?<number>(?:\p{Lu}{1,5}[ /-]){0,2}\p{Lu}{0,5}[-/]?(?:\d-)?\d{2,5}(?:[-/]\d{2,5})?\p{Lu}?(?: \p{Lu}{2,4})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfMarkPattern();

    /// <summary>In the mark itself, or alone on its line close to it.</summary>
    private static bool IsAloneNear(Reading reading, Span number, Passage? mark)
    {
        if (mark is null || number.Phrase.Page != mark.Page)
            return false;
        if (mark.Spans.Any(span => span.Phrase == number.Phrase))
            return true;
        var (one, other, page) = (number.Phrase.Box, mark.Box, reading.PageOf(number.Phrase).Page);
        var across = Math.Max(one.Left, other.Left) - Math.Min(one.Right, other.Right);
        var down = Math.Max(one.Top, other.Top) - Math.Min(one.Bottom, other.Bottom);
        return AccreditorMarks.IsOnlyWordsOfMarks(Beside(number)) && across < 0.05 * page.Width && down < 0.06 * page.Height;
    }

    private static readonly HashSet<string> s_kinds = ["CAB", "CB", "MSCB", "ISO", "QMS", "EMS"];

    [GeneratedRegex(@"^(?<body>\p{Lu}{3,6})[-/ ](?:CB|MS|MSCB|QMS|CAB)[-/ ]\d{2,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex AcronymPattern();
}
