using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads what the certification covers: the block that "for the following activities" and its like announce.</summary>
internal static partial class ScopeReader
{
    private const int MostLines = 30;

    /// <summary>A shorter text is a table's heading rather than a scope, where there is a longer one.</summary>
    private const int FewestLetters = 14;

    /// <summary>"See annex", "according to the appendix": the scope stands elsewhere.</summary>
    private static readonly Regex s_elsewhere = new(
        $@"^.{{0,40}}?(?:{SmallWords.Whole(SmallWord.See)}.{{0,25}}{SmallWords.Whole(SmallWord.Annex)}|{SmallWords.Whole(SmallWord.Annex)}.{{0,25}}{SmallWords.Whole(SmallWord.SeeBehind)})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <param name="reading">The document.</param>
    /// <param name="holder">The holder's name and address, which are no scope.</param>
    public static Field<string>? Read(Reading reading, string holder) => Labelled(reading) ?? InSentence(reading) ?? UnlabelledScope.Read(reading, holder);

    private static Field<string>? Labelled(Reading reading) =>
        reading.Cues.Where(c => c.Role == Role.Scope && (c.IsLabel || c is { StandsBehind: true, OpensPhrase: true }))
            .OrderByDescending(label => Math.Min(label.Words, 3))
            .ThenBy(label => label.Phrase.Page)
            .Select(label => Announced(reading, label))
            .OfType<Field<string>>()
            .OrderByDescending(scope => scope.Value.Count(c => char.IsLetter(c)) >= FewestLetters || scope.Value.Any(c => c > '\u2E80'))
            .FirstOrDefault();

    /// <summary>"… maintains a system according to …, in the scope of …": the words stand in the midst of a line.</summary>
    private static Field<string>? InSentence(Reading reading) =>
        reading.Cues.Where(c => c is { Role: Role.Scope, Words: > 1, IsLabel: false } && c.Rest.Text.Any(char.IsLetter)).Select(label => Announced(reading, label, lines => UpToNext(reading, lines))).FirstOrDefault(scope => scope is not null) is { } found
            ? found with { Confidence = Math.Min(found.Confidence, SentenceCertainty) }
            : null;

    private const double SentenceCertainty = 0.8;

    /// <summary>A sentence goes on, behind a comma, with the standard or a day.</summary>
    private static List<Span> UpToNext(Reading reading, List<Span> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var next = reading.StandardsIn(line.Phrase).Select(s => s.Start).Concat(PrintedDates.Find(line.Phrase.Text).Select(d => d.Start)).Where(start => start >= line.Start && start < line.End).Order().ToList();
            if (next is [var start, ..] && line.First(start - line.Start).Text.LastIndexOf(',') is > 0 and var comma)
                return [.. lines[..i], line.First(comma)];
        }

        return lines;
    }

    private static Field<string>? Announced(Reading reading, Cue label, Func<List<Span>, List<Span>>? cut = null)
    {
        var block = Sections.Above(reading, label) is { Count: > 0 } above ? above : [.. Sections.After(reading, label, Role.Scope, Role.Standard).Take(MostLines)];
        var lines = (cut?.Invoke(block) ?? block).SkipWhile(line => Boundaries.IsStandard(reading, line.Phrase)).Select(WithoutCodes).Where(line => line.Length > 0 && !SectorPattern().IsMatch(line.Text)).ToList();
        if (lines.Count == 0)
            return null;
        var passage = new Passage(lines);
        var text = passage.Text.Trim(' ', '.', ':', ';', ',', '-', '–', '“', '”', '"', '|', '*', '(', ')');
        if (text.Count(char.IsLetter) < 6 && !text.Any(c => c > '\u2E80') || s_elsewhere.IsMatch(text) && text.Length < 90)
            return null;
        return passage.As(text, label.Words > 1 ? 0.95 : 0.85);
    }

    /// <summary>In a table the row's number and the codes of its sectors stand before what is done.</summary>
    private static Span WithoutCodes(Span line) => CodesPattern().Match(line.Text) is { Success: true, Length: var length } ? line.From(length).TrimStart(s_behindCodes) : line;

    private static readonly System.Buffers.SearchValues<char> s_behindCodes = System.Buffers.SearchValues.Create(";,.|-–");

    // A sector alone in its line: "IAF 12", "EA: 28, 35", "NACE 42.91".
    [GeneratedRegex(@"^\s*(?:IAF|EAC?|NACE)(?: (?:codes?|sectors?))?[ :.]*\d[\d.,;/& -]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SectorPattern();

    // Two codes or more: "1 43.99.9;42.21.2;".
    [GeneratedRegex(@"^\s*(?:\d{1,3}[.)]?\s+)?(?:\d{2}\.\d{1,2}(?:\.\d{1,2})?(?![\p{L}\d])[;,.]?\s*){2,}", RegexOptions.CultureInvariant)]
    private static partial Regex CodesPattern();
}
