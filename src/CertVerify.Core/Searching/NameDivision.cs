using System.Text.RegularExpressions;

namespace CertVerify.Core.Searching;

/// <summary>Divides a searched name into words.</summary>
internal static partial class NameDivision
{
    internal const int LongestWord = 40;

    /// <summary>Nobody knows where the words of Chinese begin: each two syllables in a row may be one.</summary>
    internal static IEnumerable<string> Words(string text)
    {
        foreach (var written in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (written.Contains(SearchText.Tie, StringComparison.Ordinal))
            {
                foreach (var pair in InARow(written.Split(SearchText.Tie), 2))
                    yield return Cut(pair);
            }
            else
                yield return Cut(written);
        }
    }

    /// <summary>As the same name may be divided elsewhere: neighbours in one word, three syllables in one word, a Chinese word in its syllables.</summary>
    internal static IEnumerable<string> OtherWords(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var syllables = words.Where(word => word.Contains(SearchText.Tie, StringComparison.Ordinal)).SelectMany(word => InARow(word.Split(SearchText.Tie), 3));
        return words
            .Select(word => Pinyin().Match(word))
            .Where(match => match.Success && match.Groups[1].Captures.Count > 2)
            .SelectMany(match => InARow([.. match.Groups[1].Captures.Select(syllable => syllable.Value)], 2))
            .Concat(syllables)
            .Concat(InARow([.. words.Where(word => !word.Contains(SearchText.Tie, StringComparison.Ordinal))], 2))
            .Select(Cut);
    }

    private static IEnumerable<string> InARow(string[] parts, int count) =>
        Enumerable.Range(0, Math.Max(0, parts.Length - count + 1)).Select(start => string.Concat(parts.AsSpan(start, count)));

    private static string Cut(string word) => word.Length <= LongestWord ? word : word[..LongestWord];

    /// <summary>Syllables of Mandarin in Latin letters, and nothing else.</summary>
    [GeneratedRegex("^((?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|er|a|o|e|i|u)){2,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Pinyin();
}
