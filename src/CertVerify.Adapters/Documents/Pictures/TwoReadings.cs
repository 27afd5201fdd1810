using System.Globalization;
using System.Text;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>
/// One reading out of two of the same picture. Where both say the same, it is surer than either; where they differ, the one that is better at that kind of writing or surer
/// of it stands, with less confidence; what only the second sees (marks, small print) is added.
/// </summary>
internal static class TwoReadings
{
    private const double BelievableAlone = 0.7;
    private const double SureOfItself = 0.9;
    private const double ClearlySurer = 0.1;
    private const double WeightOfDissent = 0.2;
    private const double WhenSettled = 0.85;
    private const double WhenOneSawNothing = 0.9;

    /// <param name="first">Tesseract's: good at words, spaces, accents and every script.</param>
    /// <param name="second">
    /// PP-OCRv4's, which knows Latin letters without accents, figures and Chinese, and renders other scripts as what looks alike; null when there is none.
    /// </param>
    /// <param name="script">The one that the page is in, or most of it.</param>
    public static IReadOnlyList<Word> Merged(IReadOnlyList<Word> first, IReadOnlyList<Word>? second, Script script = Script.Latin)
    {
        if (second is not { Count: > 0 })
            return first;
        var isForeign = ForeignToSecond(script);
        var knowsScript = 2 * first.Count(word => isForeign(word.Text)) <= first.Count(word => word.Text.Any(char.IsLetter));
        return [.. SamePlaces.Of(first, second).SelectMany(place => Chosen(place, knowsScript, isForeign, script))];
    }

    private static IEnumerable<Word> Chosen(SamePlaces place, bool secondKnowsScript, Predicate<string> isForeign, Script script)
    {
        if (place.First.Count == 0)
            return place.Second.Where(word => IsBelievableAlone(word, secondKnowsScript));
        if (place.Second.Count == 0)
            return place.First.Select(word => isForeign(word.Text) ? word : Doubted(word, WhenOneSawNothing));
        if (isForeign(place.FirstText) || IsPartOf(place.SecondText, place.FirstText))
            return place.First;
        if (Agree(place.FirstText, place.SecondText))
            return place.First.Select(word => word with { Confidence = Together(word.Confidence, place.SecondConfidence) });
        if (place is { First: [var word], Second: [_] } && LookAlikes.Settled(place.FirstText, place.SecondText) is { } settled)
            return [Doubted(word, WhenSettled) with { Text = settled }];
        return PrefersSecond(place, script)
            ? place.Second.Select(word => Doubted(word, 1 - WeightOfDissent * place.FirstConfidence))
            : place.First.Select(word => Doubted(word, 1 - WeightOfDissent * place.SecondConfidence));
    }

    /// <summary>The first reader loses the figure 1 beside Arabic letters, and is sure of itself.</summary>
    private static bool PrefersSecond(SamePlaces place, Script script)
    {
        if (script == Script.Arabic && place.FirstText.All(char.IsAsciiDigit) && place.SecondText.All(char.IsAsciiDigit))
            return place.SecondConfidence >= SureOfItself;
        if (place.SecondText.Any(Scripts.IsHan))
            return place.SecondConfidence >= Math.Min(SureOfItself, place.FirstConfidence);
        if (!place.FirstText.Any(char.IsLetterOrDigit))
            return place.SecondConfidence >= SureOfItself;
        return place.FirstConfidence < SureOfItself && place.SecondConfidence >= SureOfItself && place.SecondConfidence > place.FirstConfidence + ClearlySurer;
    }

    private static bool IsBelievableAlone(Word word, bool secondKnowsScript) =>
        word.Confidence >= (secondKnowsScript ? BelievableAlone : SureOfItself) && 2 * word.Text.Count(char.IsLetterOrDigit) >= word.Text.Length;

    /// <summary>But for accents and the German ß, which the second reader does not know, and figures in a word that has none, which it takes for letters that look alike.</summary>
    private static bool Agree(string one, string other) => one.Any(char.IsAsciiDigit)
        ? Plain(one) == Plain(other)
        : LettersOnly(Plain(one)) == LettersOnly(Plain(other));

    /// <summary>The second reader melts doubled letters into one.</summary>
    private static bool IsPartOf(string part, string whole) => part.Length < whole.Length && WithoutDoubles(Plain(part)) == WithoutDoubles(Plain(whole));

    private static string WithoutDoubles(string text) => string.Concat(text.Where((letter, i) => i == 0 || letter != text[i - 1]));

    private static string LettersOnly(string text) => text.Replace('0', 'o').Replace('1', 'l').Replace('6', 'o').Replace('i', 'l');

    private static string Plain(string text) => Ascii.IsValid(text)
        ? text.ToLowerInvariant()
        : string.Concat(text.Normalize(NormalizationForm.FormKD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
            .ToLowerInvariant().Replace('ı', 'i').Replace('ł', 'l').Replace('ø', 'o').Replace('đ', 'd').Replace('ß', 'b');

    /// <summary>Of the ideographs it knows the simplified ones; where it meets another it leaves it out or takes a simplified one that looks alike, and is sure of it.</summary>
    private static Predicate<string> ForeignToSecond(Script script)
    {
        var knowsIdeographs = script is not (Script.TraditionalChinese or Script.Japanese or Script.Korean);
        return text => text.Any(letter => char.IsLetter(letter) && letter >= 'Ͱ' && !(knowsIdeographs && Scripts.IsHan(letter)));
    }

    private static double Together(double one, double other) => 1 - (1 - one) * (1 - other);

    private static Word Doubted(Word word, double by) => word with { Confidence = word.Confidence * by };
}
