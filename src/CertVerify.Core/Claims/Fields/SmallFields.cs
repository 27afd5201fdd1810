using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads IAF, EA and NACE codes beside their labels.</summary>
internal static partial class SectorCodes
{
    public static IReadOnlyList<Field<string>> Read(Reading reading) =>
        [.. reading.Cues.Where(c => c.Role == Role.Iaf).SelectMany(CodesAfter).DistinctBy(f => f.Value)];

    private static IEnumerable<Field<string>> CodesAfter(Cue label)
    {
        var scheme = SchemeOf(label.Span.Text);
        var list = ListPattern().Match(label.Rest.Text);
        if (!list.Success)
            yield break;
        foreach (Match code in CodePattern().Matches(list.Value))
        {
            if (scheme == "NACE" || int.Parse(code.Value.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) is > 0 and <= 39)
                yield return new Passage(new Span(label.Phrase, label.Rest.Start + list.Index + code.Index, code.Length)).As($"{scheme} {code.Value}", 0.95);
        }
    }

    private static string SchemeOf(string label) =>
        label.Contains("IAF", StringComparison.OrdinalIgnoreCase) ? "IAF" : label.Contains("EA", StringComparison.Ordinal) ? "EA" : "NACE";

    [GeneratedRegex(@"^(?:code|codes|sector|scope|no\.?)?[ :.]*\d{1,2}(?:[.\d]*)(?:\s*[,;/&+-]\s*\d{1,2}[.\d]*)*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"\d{1,2}(?:\.\d{1,2}){0,2}", RegexOptions.CultureInvariant)]
    private static partial Regex CodePattern();
}

/// <summary>Reads which clauses are declared not applicable.</summary>
internal static class Exclusions
{
    public static IReadOnlyList<Field<string>> Read(Reading reading) =>
        [.. reading.Cues.Where(c => c.Role == Role.Exclusion && c.Rest.Length > 2 && c.Rest.Text.Any(char.IsLetterOrDigit) && (c.IsLabel || c.Rest.Text.Any(char.IsDigit)))
            .Select(c => new Passage(c.Rest).As(c.Rest.Text, 0.85)).DistinctBy(f => f.Value)];
}

/// <summary>Reads wording that claims too much or says something decisive.</summary>
internal static class Wordings
{
    private static readonly PhraseBook<Wording> s_wordings = PhraseBook<Wording>.Open("claims/wordings.txt");

    public static IReadOnlyList<Field<Wording>> Read(Reading reading) =>
        [.. reading.Phrases.Zip(reading.Phrases.Skip(1).Select(next => next.Text).Append("")).SelectMany(line => In(line.First, line.Second)).DistinctBy(f => f.Value)];

    private static IEnumerable<Field<Wording>> In(Phrase phrase, string next) => s_wordings.In(phrase.Text)
        .Where(w => w.Words > 1 || w.Length > 0.6 * phrase.Text.Length)
        .Where(w => w.Meaning != Wording.CertifiedByIso || !EndsInStandard($"{phrase.Text} {next}", w.Start, w.Start + w.Length))
        .Select(w => new Passage(new Span(phrase, w.Start, w.Length)).As(w.Meaning, 0.9));

    /// <summary>"Certified by ISO 9001:2015" is badly said, but not of ISO.</summary>
    private static bool EndsInStandard(string text, int start, int end) => PrintedStandards.Find(text)
        .Any(standard => standard.Start > start && (standard.Start < end || text[end..standard.Start].Trim().Equals("standard", StringComparison.OrdinalIgnoreCase)));
}

/// <summary>Reads the marks of arrangements that are named in words.</summary>
internal static partial class Marks
{
    public static IReadOnlyList<Field<string>> Read(Reading reading) =>
        [.. reading.Phrases.SelectMany(p => MarkPattern().Matches(p.Text).Select(m => new Passage(new Span(p, m.Index, m.Length)).As(m.Value.ToUpperInvariant(), 0.85))).DistinctBy(f => f.Value)];

    [GeneratedRegex(@"\bIAF MLA\b|\bGLOBAL ACI(?: MRA)?\b|\bIQNET\b|\bIAF\b(?= *(?:logo|mark|member))|\bMLA\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MarkPattern();
}
