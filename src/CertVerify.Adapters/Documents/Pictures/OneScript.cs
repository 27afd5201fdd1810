using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>A word is in one script, and so is a letter alone between two words: letters that a reader took from another alphabet because they print alike are put back.</summary>
internal static class OneScript
{
    private const string GreekLetters = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικμνορυχω";
    private const string LikeGreek = "ABEZHIKMNOPTYXaikµvopuxw";
    private const string CyrillicLetters = "АВЕКМНОРСТУХІЈЅасеорухіјѕ";
    private const string LikeCyrillic = "ABEKMHOPCTYXIJSaceopyxijs";

    private static readonly Alphabet[] Alphabets = [new(Script.Greek, GreekLetters, LikeGreek), new(Script.Cyrillic, CyrillicLetters, LikeCyrillic)];

    /// <summary>The word as it must have been printed; unchanged when it is in one script, when letters of two are sure to stand in it, or when none is.</summary>
    public static string Of(string word)
    {
        if (System.Text.Ascii.IsValid(word))
            return word;
        foreach (var alphabet in Alphabets)
        {
            if (alphabet.Settled(word) is { } settled)
                return settled;
        }

        return word;
    }

    /// <summary>The words, with the letters that stand alone in the alphabet of the words on both sides of them: "СТАНДАРТИ І СИСТЕМИ".</summary>
    public static IReadOnlyList<Word> Among(IReadOnlyList<Word> words) => [.. words.Select(word => word is { Text: [var letter] } && char.IsAsciiLetter(letter) ? Lone(word, words) : word)];

    private static Word Lone(Word word, IReadOnlyList<Word> words)
    {
        var line = words.Where(other => other != word && Math.Abs(other.Box.MiddleY - word.Box.MiddleY) < word.Box.Height / 2).ToList();
        var (before, after) = (line.Where(other => other.Box.Right <= word.Box.MiddleX).MaxBy(other => other.Box.Right), line.Where(other => other.Box.Left >= word.Box.MiddleX).MinBy(other => other.Box.Left));
        return Array.Find(Alphabets, alphabet => before is not null && after is not null && alphabet.IsOf(before.Text) && alphabet.IsOf(after.Text)) is { } own ? word with { Text = own.Alike(word.Text) } : word;
    }

    /// <param name="Script">Its own.</param>
    /// <param name="Letters">Those of its letters that print like Latin ones.</param>
    /// <param name="Latin">The Latin ones, in the same order.</param>
    private sealed record Alphabet(Script Script, string Letters, string Latin)
    {
        /// <summary>Null when the word does not mix this alphabet with the Latin one, or when it is not plain in which of the two it is.</summary>
        public string? Settled(string word)
        {
            if (!Scripts.Holds(word, Script) || !Scripts.Holds(word, Script.Latin))
                return null;
            var letters = word.Where(char.IsLetter).ToList();
            var (isOwn, isLatin) = (letters.Exists(IsOnlyOwn), letters.Exists(IsOnlyLatin));
            if (isOwn == isLatin)
                return null;
            return isOwn ? Alike(word) : Exchanged(word, Letters, Latin);
        }

        /// <summary>Whether the word is in it and in no other.</summary>
        public bool IsOf(string word) => Scripts.Holds(word, Script) && !Scripts.Holds(word, Script.Latin);

        /// <summary>The word with its Latin letters exchanged for those that print alike.</summary>
        public string Alike(string word) => Exchanged(word, Latin, Letters);

        private static string Exchanged(string word, string from, string to) =>
            string.Concat(word.Select(letter => from.IndexOf(letter, StringComparison.Ordinal) is var i and >= 0 ? to[i] : letter));

        private bool IsOnlyOwn(char letter) => Scripts.Holds(letter.ToString(), Script) && !Letters.Contains(letter, StringComparison.Ordinal);

        private bool IsOnlyLatin(char letter) => Scripts.Holds(letter.ToString(), Script.Latin) && !Latin.Contains(letter, StringComparison.Ordinal);
    }
}
