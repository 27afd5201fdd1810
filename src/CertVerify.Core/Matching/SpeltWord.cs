using CertVerify.Core.Normalising;

namespace CertVerify.Core.Matching;

/// <summary>One word of a name: folded in its own script, and in Latin letters.</summary>
internal sealed record SpeltWord(string Native, string Latin)
{
    private const int LongestName = 1_000, MostWords = 48, LongestWord = 48, LeastAfterArticle = 3;

    /// <summary>The Arabic ending that is spoken as a vowel where a name ends.</summary>
    private const char SilentT = 'ة', Spoken = 'ه';

    private static readonly string[] ArabicArticles = ["وال", "بال", "ال", "لل"];

    private string? loose;

    /// <summary>How it sounds in any romanisation.</summary>
    internal string Loose => loose ??= Sound.Loosely(Latin);

    /// <summary>The words of a name, as far as a name can be long; East Asian ones are cut where the vocabulary knows a part.</summary>
    internal static IReadOnlyList<SpeltWord> Of(string name)
    {
        var text = name.Length > LongestName ? name[..LongestName] : name;
        return [.. NameWords.Of(text).SelectMany(word => Spelt(word, text)).Take(MostWords)];
    }

    /// <summary>The words of an entry of a vocabulary, which is never cut.</summary>
    internal static IReadOnlyList<SpeltWord> OfEntry(string entry) =>
        [.. NameWords.Of(entry).Select(word => Scripts.IsEastAsian(word.Text) ? InEastAsia(Transliteration.ToSimplified(word.Text)) : InAlphabet(word, entry))];

    private static IEnumerable<SpeltWord> Spelt(NameWord word, string text) => Scripts.IsEastAsian(word.Text)
        ? EastAsianParts.Of(Transliteration.ToSimplified(word.Text)).Select(InEastAsia)
        : [InAlphabet(word, text)];

    private static SpeltWord InEastAsia(string text) => new(Bounded(text), Bounded(InLatin(text)));

    private static SpeltWord InAlphabet(NameWord word, string text)
    {
        if (System.Text.Ascii.IsValid(word.Text))
            return new(Bounded(word.Text), Bounded(word.Text));
        var native = WithoutArticle(word.Text).Replace(SilentT, Spoken);
        var printed = text.AsSpan(word.Start, word.End - word.Start);
        var isWhole = native == word.Text && printed.IndexOfAny(' ', '.') < 0;
        return new(Bounded(native), Bounded(InLatin(isWhole ? printed.ToString() : native)));
    }

    private static string InLatin(string text) => string.Concat(NameWords.Of(Transliteration.ToLatin(text)).Select(word => word.Text));

    private static string WithoutArticle(string word) =>
        ArabicArticles.FirstOrDefault(article => word.StartsWith(article, StringComparison.Ordinal) && word.Length >= article.Length + LeastAfterArticle) is { } article
            ? word[article.Length..]
            : word;

    private static string Bounded(string word) => word.Length > LongestWord ? word[..LongestWord] : word;
}
