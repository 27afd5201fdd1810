using System.Globalization;
using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads what the text says about its own pages and annexes.</summary>
internal static class PageMarkReader
{
    private const int MostReferences = 5;

    private static readonly Regex s_pageOf = new(
        $@"{SmallWords.Any(SmallWord.Page)}\s*(?:no\.?)?\s*:?\s*(?<page>\d{{1,3}})\s*(?:/|{SmallWords.Any(SmallWord.PageOf)})\s*(?<of>\d{{1,3}})(?!\d)|第\s*(?<page>\d{{1,3}})\s*[页頁]\s*[,，/]?\s*共\s*(?<of>\d{{1,3}})\s*[页頁]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_reference = new(
        $@"{SmallWords.Any(SmallWord.See)}\s*(?:the )?(?:attached )?{SmallWords.Any(SmallWord.Annex)}(?!\p{{L}})(?:\s*(?:no\.?|nr\.?|n\.?º?|№)?\s*(?<number>\d{{1,3}}))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static PageMarks Read(Reading reading)
    {
        var marks = s_pageOf.Matches(reading.Text).Select(m => (Page: Figure(m, "page"), Of: Figure(m, "of"))).Where(m => m.Page >= 1 && m.Page <= m.Of).ToList();
        var stated = marks.Select(m => m.Of).DefaultIfEmpty(0).Max();
        var referred = s_reference.Matches(reading.Text).Where(m => !IsThere(reading, m)).Select(m => m.Value.Trim()).Distinct().Take(MostReferences).ToList();
        return new(stated == 0 ? null : stated, referred, [.. Missing(reading, [.. marks.Select(m => m.Page)], stated)]);
    }

    /// <summary>Pages of the count that no mark names, as far as they cannot be among the pages without a mark.</summary>
    private static IEnumerable<int> Missing(Reading reading, HashSet<int> seen, int stated)
    {
        var marked = reading.Pages.Count(p => s_pageOf.IsMatch(string.Join('\n', p.Phrases.Select(line => line.Text))));
        var unmarked = Math.Max(reading.PageCount, reading.Facts?.PageCount ?? 0) - marked;
        var missing = Enumerable.Range(1, stated).Where(page => !seen.Contains(page)).ToList();
        return missing.Count > unmarked ? missing : [];
    }

    private static bool IsThere(Reading reading, Match reference) =>
        Annexes.In(reading) is { Count: > 0 } annexes
        && (reference.Groups["number"] is not { Success: true, Value: var number } || annexes.All(a => !a.Value.Any(char.IsDigit)) || annexes.Any(a => a.Value.Split(' ')[^1].TrimStart('0') == number.TrimStart('0')));

    private static int Figure(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
