namespace CertVerify.Core.Normalising;

/// <summary>Writes text of any script in plain Latin letters: "Москва" becomes "Moskva", "東京" is read as Chinese.</summary>
public static class Transliteration
{
    private const string Rules = "Any-Latin; Latin-ASCII";

    private static readonly Lazy<Icu?> Transliterator = new(() => Icu.Open(Rules));

    /// <summary>False where ICU could not be found, and text is returned as it is.</summary>
    public static bool IsAvailable => Transliterator.Value is not null;

    public static string ToLatin(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return System.Text.Ascii.IsValid(text) ? text : Transliterator.Value?.Transform(text) ?? text;
    }
}
