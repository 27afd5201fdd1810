using System.Globalization;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>Tells words from the litter of a broken font encoding.</summary>
internal static class WordSoundness
{
    private const double MostBrokenCharacters = 0.03;
    private const double FewestLetters = 0.4;
    private const double MostSingleGlyphs = 0.4;
    private const double FewestPronounceable = 0.7;
    private const int EnoughToTell = 20;

    /// <summary>True as well for a page with too little on it to tell.</summary>
    public static bool IsSound(IReadOnlyList<Word> words)
    {
        var characters = words.Sum(word => word.Text.Length);
        if (characters == 0)
            return true;
        if (words.Sum(word => word.Text.Count(IsBroken)) > MostBrokenCharacters * characters)
            return false;
        if (words.Count < EnoughToTell)
            return true;
        return words.Sum(word => word.Text.Count(char.IsLetter)) >= FewestLetters * characters
            && words.Count(IsSingleGlyph) <= MostSingleGlyphs * words.Count
            && ArePronounceable([.. words.Select(word => word.Text).Where(IsLatinWord)]);
    }

    private static bool IsBroken(char c) =>
        c == '\uFFFD' || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned;

    private static bool IsSingleGlyph(Word word) => word.Text is [< '⺀'];

    private static bool IsLatinWord(string text) => text.Length >= 4 && text.All(c => char.IsLetter(c) && c < 'ɐ');

    private static bool ArePronounceable(IReadOnlyList<string> words) =>
        words.Count < EnoughToTell || words.Count(IsPronounceable) >= FewestPronounceable * words.Count;

    private static bool IsPronounceable(string word)
    {
        var vowels = word.Normalize(System.Text.NormalizationForm.FormD).Count(c => "aeiouyAEIOUYıæøœÆØŒ".Contains(c, StringComparison.Ordinal));
        return vowels > 0 && vowels * 6 >= word.Length && vowels < word.Length;
    }
}
