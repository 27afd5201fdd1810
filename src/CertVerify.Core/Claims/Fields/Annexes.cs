using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the annexes and appendices that are in the file: pages headed so.</summary>
internal static partial class Annexes
{
    /// <summary>So many lines of a page may hold its heading.</summary>
    private const int HeadingLines = 12;

    public static IReadOnlyList<Field<string>> In(Reading reading) =>
        [.. reading.Pages.Select(Heading).OfType<Field<string>>().DistinctBy(f => f.Value)];

    private static Field<string>? Heading(PageLayout page) =>
        page.Phrases.Take(HeadingLines).Select(p => (Phrase: p, Match: HeadingPattern().Match(p.Text))).FirstOrDefault(h => h.Match.Success) is { Phrase: { } phrase, Match: var match }
            ? new Passage(new Span(phrase, match.Groups["annex"].Index, match.Groups["annex"].Length)).As(match.Groups["annex"].Value.Trim(), 0.9)
            : null;

    [GeneratedRegex(@"^\W*(?<annex>(?:annexe?|appendix|attachment|schedule|anexo|allegato|anhang|anlage|anexa|příloha|príloha|załącznik|prilog|melléklet|phụ lục|lampiran|приложение|додаток|қосымша|附件|附页|附頁|付属書|부속서|ek)(?!\p{L})(?:\s*(?:no\.?|nr\.?|n\.?º|№|:)?\s*(?:\d{1,3}|[A-Z]|[IVX]{1,4})\b)?)(?=.{0,60}$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingPattern();
}
