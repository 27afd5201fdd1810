using System.Text.RegularExpressions;

namespace CertVerify.Core.Normalising;

/// <summary>Tells writing systems apart, as far as names are compared differently in them.</summary>
internal static partial class Scripts
{
    /// <summary>Chinese, Japanese or Korean signs, which are translated as often as they are transliterated.</summary>
    internal static bool IsEastAsian(string text) => EastAsian().IsMatch(text);

    /// <summary>Arabic or Hebrew letters, which leave vowels out.</summary>
    internal static bool LeavesVowelsOut(string text) => Semitic().IsMatch(text);

    /// <summary>Letters of any alphabet but the Latin one.</summary>
    internal static bool IsForeign(string text) => !System.Text.Ascii.IsValid(text) && NonLatin().IsMatch(text);

    /// <summary>Katakana or Hangul alone: a word of another language is written in them as it sounds.</summary>
    internal static bool WritesSounds(string text) => Phonetic().IsMatch(text);

    /// <summary>A word that mixes scripts, cut where Latin letters or katakana begin and end: "SPD研究所".</summary>
    internal static IEnumerable<string> Runs(string word) => Run().Matches(word).Select(run => run.Value);

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}\p{IsHangulSyllables}]")]
    private static partial Regex EastAsian();

    [GeneratedRegex(@"^(?:[\p{IsKatakana}]+|[\p{IsHangulSyllables}]+)$")]
    private static partial Regex Phonetic();

    [GeneratedRegex(@"[\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}]+|[\p{IsKatakana}]+|[^\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}\p{IsKatakana}]+")]
    private static partial Regex Run();

    [GeneratedRegex(@"[\p{IsArabic}\p{IsHebrew}]")]
    private static partial Regex Semitic();

    [GeneratedRegex(@"[\p{L}-[\uFF00-\uFFEF\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}\p{IsLatinExtended-B}\p{IsLatinExtendedAdditional}]]")]
    private static partial Regex NonLatin();
}
