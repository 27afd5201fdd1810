using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads the certificate's number: what stands after, beside or below a label that announces it.</summary>
internal static partial class NumberReader
{
    private const int LongestNumber = 60;
    private const int LongestMark = 40;

    /// <summary>"… dieses Zertifikat. Registriernummer: 03417".</summary>
    private const int LongWord = 8;
    private const double SettledCertainty = 0.85;

    public static Field<string>? Read(Reading reading) => AfterLabels(reading, Role.Number).FirstOrDefault()?.Field ?? TitledNumber.Read(reading) ?? ByShape(reading);

    /// <summary>The number as it must have been printed, where a letter was taken for a digit: the one alternative that has the shape of the issuer's numbers.</summary>
    public static Field<string>? Settled(Field<string>? number, IReadOnlyList<NumberShape> shapes)
    {
        if (number is null || shapes.Count == 0 || shapes.Any(s => Shapes.Fits(number.Value, s.Pattern)))
            return number;
        var fitting = (number.Alternatives ?? []).Where(a => shapes.Any(s => Shapes.Fits(a, s.Pattern))).Take(2).ToList();
        return fitting is [var only] ? number with { Value = only, Alternatives = [number.Value], Confidence = Math.Min(number.Confidence, SettledCertainty) } : number;
    }

    /// <summary>Some issuers print the number alone on its line: a line that has the shape of a known issuer's numbers.</summary>
    private static Field<string>? ByShape(Reading reading) =>
        reading.Phrases.Where(p => p.Text.Length is >= 7 and <= 30 && p.Text.Any(char.IsDigit) && p.Text.Any(c => char.IsLetter(c) || c is '/' or '-') && !IsDate(p.Text) && !IsStandard(p.Text))
            .Where(p => reading.Tables.NumberShapes.Any(s => Shapes.Fits(p.Text, s.Pattern)) && !IsAccreditation(reading, p.Text))
            .Select(p => new Passage(p.All).As(p.Text, 0.8, Numbers.Alternatives(p.Text))).FirstOrDefault();

    /// <summary>Every number that labels of a role announce, the likeliest first, each number once.</summary>
    public static IReadOnlyList<Candidate> AfterLabels(Reading reading, Role role) =>
        [.. reading.Cues.Where(c => c.Role == role).SelectMany(c => Around(reading, c)).OrderByDescending(c => c.Certainty).DistinctBy(c => Numbers.Canonical(c.Field.Value))];

    private static IEnumerable<Candidate> Around(Reading reading, Cue label)
    {
        if (IsJoinedToWhatFollows(label) || IsInAccreditorsMark(reading, label) || label is { Role: Role.Number, Words: 1, OpensPhrase: false } && !(label.IsMarked && label.Span.Length > LongWord) || label.Role == Role.Number && Names(label, "accreditation", "аккредитац", "акредитац"))
            yield break;
        var page = reading.PageOf(label.Phrase);
        if (reading.HangingLabelsOn(page) is { } hanging && hanging.Hold(label))
        {
            if (hanging.ValueOf(label) is [var line] && NumberAtStartOf(reading, line) is { } hung)
                yield return Of(hung, label.Words > 1 ? 0.95 : 0.85);
            yield break;
        }

        var sure = label.Words > 1 ? (NamesPaper(label) ? 0.97 : 0.965) : label.Span.Length > 3 ? 0.9 : 0.7;
        if (!label.ClosesPhrase)
        {
            if (NumberAtStartOf(reading, label.Rest) is { } after && (label.Span.Length > 3 || !IsAccreditation(reading, after.Text)) && (label.Span.Length > 3 || label.OpensPhrase && (after.End >= label.Phrase.Text.Length - 1 || s_revision.IsMatch(label.Phrase.Text[after.End..]))))
                yield return Of(after, !label.OpensPhrase ? sure - 0.1 : IsUnderTitle(page, label) ? 0.98 : sure);
            else if (label.OpensPhrase && !label.Rest.Text.Any(char.IsDigit) && reading.CuesOf(label.Phrase).Any(c => c.Span.Start == label.Rest.Start && (c.Words > 1 || c.ClosesPhrase)) && UnderHeading(reading, page, label) is { } under)
                yield return Of(under, sure - 0.07);
            yield break;
        }

        if (!label.OpensPhrase && label.Words == 1)
            yield break;
        if (page.After(label.Phrase).FirstOrDefault(p => p.Text.Any(char.IsLetterOrDigit)) is { } right && NumberAtStartOf(reading, right.All) is { } beside)
            yield return Of(beside, sure - 0.02);
        foreach (var below in page.Below(label.Phrase).Take(3))
        {
            if (NumberAtStartOf(reading, below.All) is { } under)
            {
                yield return Of(under, sure - 0.06);
                break;
            }

            if (!reading.CuesOf(below).Any(c => c.Role == label.Role))
                break;
        }

        if (page.Above(label.Phrase, 1).FirstOrDefault() is { } above && NumberAtStartOf(reading, above.All) is { } over && over.Length == above.Text.Length)
            yield return Of(over, sure - 0.25);
    }

    private static Span? UnderHeading(Reading reading, PageLayout page, Cue heading) =>
        page.Below(heading.Phrase, 1.5).Take(FewCells).Select(row => InColumn(row, heading) is { } cell ? NumberAtStartOf(reading, cell) : null).FirstOrDefault(number => number is not null);

    private const int FewCells = 3;

    /// <summary>What of a table's row stands under one of the headings that its first line joins.</summary>
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

    /// <summary>A number of the certificate goes before a number of registration, which may be the company's.</summary>
    private static bool NamesPaper(Cue label) => label.Role != Role.Number || s_paper.IsMatch(label.Span.Text);

    private static readonly Regex s_paper = new($"{SmallWords.Any(SmallWord.Title)}|{SmallWords.Any(SmallWord.ShortTitle)}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The "C" of "C-8884" is a letter of a number, not the sign for one.</summary>
    private static bool IsJoinedToWhatFollows(Cue label) =>
        label.Span.Length == 1 && label.Span.End < label.Phrase.Text.Length && label.Phrase.Text[label.Span.End] is '-' or '/' or (>= '0' and <= '9');

    /// <summary>"Reg. no. 5002" below an accreditor's name numbers the accreditation.</summary>
    private static bool IsInAccreditorsMark(Reading reading, Cue label) =>
        label.Role == Role.Number && label.Words <= 2 && !label.Phrase.Text.AsSpan(0, label.Span.End).Contains("cert", StringComparison.OrdinalIgnoreCase)
        && reading.PageOf(label.Phrase).Above(label.Phrase, 1).Append(label.Phrase).Any(line => line.Text.Length < LongestMark && reading.Tables.MentionsOfAccreditors(line.Text).Any(m => m.By == MentionedBy.FullName || m.Length == line.Text.Length));

    /// <summary>A sign for "number" right under the title is the certificate's.</summary>
    private static bool IsUnderTitle(PageLayout page, Cue label) =>
        (label.Span.Text is "№" || label.Phrase.Text[label.Span.End..] is ['.' or '°' or 'º' or ':', ..]) && page.Above(label.Phrase, 1).FirstOrDefault() is { } above && TitledNumber.IsTitle(above.Text);

    /// <summary>" - Version 2" behind a number.</summary>
    private static readonly Regex s_revision = new($@"^\s*[-–,(]?\s*{SmallWords.Any(SmallWord.Revision)}\s*:?\s*\d+\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Candidate Of(Span span, double certainty)
    {
        var passage = new Passage(span);
        var value = span.Text;
        return new(passage.As(value, certainty, Numbers.Alternatives(value)), certainty);
    }

    /// <summary>The longest run of number-like words at the start; null when the first word is none.</summary>
    internal static Span? NumberAtStartOf(Reading reading, Span text)
    {
        text = text.TrimStart(s_edges);
        var match = NumberPattern().Match(text.Text);
        if (!match.Success || match.Length is < 3 or > LongestNumber)
            return null;
        var number = WithBracket(WithoutDay(text.First(match.Length)).Trim(s_edges));
        var value = number.Text;
        if (!value.Any(char.IsDigit) || Numbers.IsPlaceholder(value) || IsDate(value) || BeginsDate(text.Text, number.End - text.Start) || IsStandard(value))
            return null;
        return reading.CuesOf(text.Phrase).Any(c => c.Role is not (Role.Number or Role.AccreditationNumber) && c.Words > 1 && c.Span.Start < number.End && c.Span.End > number.Start) ? null : number;
    }

    private static readonly System.Buffers.SearchValues<char> s_edges = System.Buffers.SearchValues.Create(".,:;-–()[]\"'*|/>+~=_№#“”");

    /// <summary>"3318 C / 07.10.2024": the day is not of the number.</summary>
    private static Span WithoutDay(Span number) =>
        PrintedDates.Find(number.Text) is [.., { Start: > 2 } day] && day.Start + day.Length == number.Length && number.Text[day.Start - 1] is ' ' ? number.First(day.Start) : number;

    private static bool IsDate(string value) => PrintedDates.Find(value) is [var date, ..] && date.Length >= value.Length - 2;

    /// <summary>"24th" of "24th January 2026".</summary>
    private static bool BeginsDate(string text, int end) => PrintedDates.Find(text) is [var first, ..] && first.Start < end && first.Start + first.Length > end;

    private static bool IsStandard(string value) => PrintedStandards.Find(value) is [{ Start: < 3 }, ..];

    /// <summary>The closing bracket of "1214(4)" belongs to the number.</summary>
    private static Span WithBracket(Span number) =>
        number.Text.Contains('(') && !number.Text.Contains(')') && number.End < number.Phrase.Text.Length && number.Phrase.Text[number.End] == ')' ? number with { Length = number.Length + 1 } : number;

    /// <summary>In a mark the standard that the accreditation is for may stand amid its number.</summary>
    internal static bool IsAccreditation(Reading reading, string number)
    {
        var bare = PrintedStandards.Find(number) is [var amid] ? number.Remove(amid.Start, amid.Length) : number;
        return bare.Any(char.IsLetter) && reading.Tables.AccreditationNumbers.Any(form => form.Fits(bare.Replace(" ", "", StringComparison.Ordinal)));
    }

    private static bool Names(Cue label, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (label.Phrase.Text.AsSpan(0, label.Span.End).Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // Words that hold a digit, led or followed by short words in capitals: "QM 01 00629", "50600339 QM15", "A.2025.0830 rev. 00".
    [GeneratedRegex(@"^(?:[\p{Lu}]{1,5}[ .:-]{1,2}){0,2}[\p{L}\d./_\\–-]*\d[\p{L}\d./_\\–()-]*(?: ?[-/–] ?[\p{Lu}\d./_-]*\d[\p{Lu}\d./_-]*| (?:[\p{Lu}\d./_-]*\d[\p{Lu}\d./_-]*|[\p{Lu}]{1,4}\b(?![:'’]|\.\s*\S)|rev\. ?\d+))*", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();

    internal sealed record Candidate(Field<string> Field, double Certainty);
}
