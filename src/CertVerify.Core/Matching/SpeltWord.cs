using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Matching;

/// <summary>One word of a name: folded in its own script, and in Latin letters.</summary>
internal sealed partial record SpeltWord(string Native, string Latin)
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

    /// <summary>The words of an entry of a vocabulary; East Asian ones are never cut.</summary>
    internal static IReadOnlyList<SpeltWord> OfEntry(string entry) =>
        [.. NameWords.Of(entry).SelectMany(word => Scripts.IsEastAsian(word.Text) ? [InEastAsia(Transliteration.ToSimplified(word.Text))] : InAlphabet(word, entry))];

    private static IEnumerable<SpeltWord> Spelt(NameWord word, string text) => Scripts.IsEastAsian(word.Text)
        ? Scripts.Runs(word.Text).SelectMany(run => Scripts.IsEastAsian(run) ? EastAsianParts.Of(Transliteration.ToSimplified(run)).Select(InEastAsia) : [new SpeltWord(Bounded(run), Bounded(InLatin(run)))])
        : InAlphabet(word, text);

    private static SpeltWord InEastAsia(string text) => new(Bounded(text), Bounded(InLatin(text)));

    private static IEnumerable<SpeltWord> InAlphabet(NameWord word, string text)
    {
        var printed = text[word.Start..word.End];
        if (Elision().Match(printed) is { Success: true, Groups: [_, var elided, var noun] } && word.Text.StartsWith(elided.Value, StringComparison.OrdinalIgnoreCase))
            return [new(elided.Value.ToLowerInvariant(), elided.Value.ToLowerInvariant()), Whole(word.Text[elided.Length..], noun.Value)];
        return [Whole(word.Text, printed)];
    }

    private static SpeltWord Whole(string word, string printed)
    {
        if (System.Text.Ascii.IsValid(word))
            return new(Bounded(word), Bounded(word));
        var native = WithoutArticle(word).Replace(SilentT, Spoken);
        var isWhole = native == word && printed.AsSpan().IndexOfAny(' ', '.') < 0;
        return new(Bounded(native), Bounded(InLatin(isWhole ? printed : native)));
    }

    private static string InLatin(string text) => string.Concat(NameWords.Of(Transliteration.ToLatin(text)).Select(word => word.Text));

    private static string WithoutArticle(string word) =>
        ArabicArticles.FirstOrDefault(article => word.StartsWith(article, StringComparison.Ordinal) && word.Length >= article.Length + LeastAfterArticle) is { } article
            ? word[article.Length..]
            : word;

    /// <summary>Articles and prepositions of the Romance languages that lose their vowel before another: "l'industria", "d'énergie".</summary>
    [GeneratedRegex(@"^(l|d|dell|all|nell|sull|dall|un|qu)['’´](\p{L}.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elision();

    private static string Bounded(string word) => word.Length > LongestWord ? word[..LongestWord] : word;
}
