using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the annexes and appendices that are in the file: pages headed so.</summary>
internal static class Annexes
{
    /// <summary>So many lines of a page may hold its heading.</summary>
    private const int HeadingLines = 12;

    private static readonly Regex s_heading = new(
        $@"^\W*(?<annex>{SmallWords.Any(SmallWord.Annex)}(?!\p{{L}})(?:\s*(?:no\.?|nr\.?|n\.?º|№|:)?\s*(?:\d{{1,3}}|[A-Z]|[IVX]{{1,4}})\b)?)(?=.{{0,60}}$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IReadOnlyList<Field<string>> In(Reading reading) =>
        [.. reading.Pages.Select(Heading).OfType<Field<string>>().DistinctBy(f => f.Value)];

    private static Field<string>? Heading(PageLayout page) =>
        page.Phrases.Take(HeadingLines).Select(p => (Phrase: p, Match: s_heading.Match(p.Text))).FirstOrDefault(h => h.Match.Success) is { Phrase: { } phrase, Match: var match }
            ? new Passage(new Span(phrase, match.Groups["annex"].Index, match.Groups["annex"].Length)).As(match.Groups["annex"].Value.Trim(), 0.9)
            : null;
}
