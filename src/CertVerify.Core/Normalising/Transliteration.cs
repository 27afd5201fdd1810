using System.Buffers;

namespace CertVerify.Core.Normalising;

/// <summary>Writes text of any script in plain Latin letters: "Москва" becomes "Moskva", "東京" is read as Chinese.</summary>
public static class Transliteration
{
    private const char FirstIdeograph = '\u2E80', FirstUnified = '\u4E00', LastUnified = '\u9FFF';

    private const int LongestRemembered = 40, MostRemembered = 50_000;

    private const string Rest = "Greek-Latin/UNGEGN; Any-Latin; Latin-ASCII";

    private static readonly SearchValues<char> OnlyUkrainian = SearchValues.Create("іїєґІЇЄҐ"), OnlySerbian = SearchValues.Create("јљњћђџЈЉЊЋЂЏ");

    private static readonly Lazy<Icu?>
        Common = Opened($"Russian-Latin/BGN; {Rest}"),
        Ukrainian = Opened($"Ukrainian-Latin/BGN; {Rest}"),
        Serbian = Opened($"Serbian-Latin/BGN; {Rest}"),
        Hanzi = Opened("Traditional-Simplified");

    /// <summary>ICU writes one text at a time, however many threads ask, and the same words come again and again.</summary>
    private static readonly Remembered<string> Known = new(MostRemembered, Transformed);

    /// <summary>False where ICU could not be found, and text is returned as it is.</summary>
    public static bool IsAvailable => Common.Value is not null;

    /// <summary>Cyrillic as the English-speaking press writes it, by the letters that only Ukrainian or Serbian has; ideographs one by one, with a blank between.</summary>
    public static string ToLatin(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (System.Text.Ascii.IsValid(text))
            return text;
        if (text.AsSpan().ContainsAnyExceptInRange(FirstUnified, LastUnified))
            return text.Length > LongestRemembered ? Transformed(text) : Known.Of(text);
        return string.Join(' ', text.Select(sign => Known.Of(sign.ToString())));
    }

    /// <summary>Traditional Chinese signs, and the Japanese ones that are alike, as simplified ones.</summary>
    internal static string ToSimplified(string text) => text.AsSpan().ContainsAnyInRange(FirstIdeograph, char.MaxValue) ? Hanzi.Value?.Transform(text) ?? text : text;

    private static string Transformed(string text)
    {
        var icu = text.AsSpan().ContainsAny(OnlyUkrainian) ? Ukrainian : text.AsSpan().ContainsAny(OnlySerbian) ? Serbian : Common;
        return icu.Value?.Transform(text) ?? text;
    }

    private static Lazy<Icu?> Opened(string rules) => new(() => Icu.Open(rules));
}
