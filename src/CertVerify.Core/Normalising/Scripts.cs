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

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}\p{IsHangulSyllables}]")]
    private static partial Regex EastAsian();

    [GeneratedRegex(@"[\p{IsArabic}\p{IsHebrew}]")]
    private static partial Regex Semitic();

    [GeneratedRegex(@"[\p{L}-[\uFF00-\uFFEF\p{IsBasicLatin}\p{IsLatin-1Supplement}\p{IsLatinExtended-A}\p{IsLatinExtended-B}\p{IsLatinExtendedAdditional}]]")]
    private static partial Regex NonLatin();
}
