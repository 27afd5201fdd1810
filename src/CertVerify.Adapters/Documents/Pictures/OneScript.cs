namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>A word is in one script: letters that a reader took from another alphabet because they print alike are put back into the word's own.</summary>
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
            var (from, to) = isOwn ? (Latin, Letters) : (Letters, Latin);
            return string.Concat(word.Select(letter => from.IndexOf(letter, StringComparison.Ordinal) is var i and >= 0 ? to[i] : letter));
        }

        private bool IsOnlyOwn(char letter) => Scripts.Holds(letter.ToString(), Script) && !Letters.Contains(letter, StringComparison.Ordinal);

        private bool IsOnlyLatin(char letter) => Scripts.Holds(letter.ToString(), Script.Latin) && !Latin.Contains(letter, StringComparison.Ordinal);
    }
}
