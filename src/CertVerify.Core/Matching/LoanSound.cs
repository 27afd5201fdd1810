using System.Text;

namespace CertVerify.Core.Matching;

/// <summary>
/// The consonants of a word as Japanese and Korean hear them, so that a brand is found in its katakana or Hangul: "Crestec" and クレステック are both KRSTK.
/// L and R, B and V, F and P, S and Z, K and G are one sound there; vowels are put between consonants and after them; an r before a consonant is a long vowel.
/// </summary>
internal static class LoanSound
{
    private const int LeastConsonants = 3;

    /// <summary>Longer spellings first.</summary>
    private static readonly (string Written, string Heard)[] Rules =
    [
        ("tch", "T"), ("sch", "S"), ("sh", "S"), ("ch", "T"), ("th", "S"), ("ph", "P"), ("ts", "T"), ("tz", "T"), ("ck", "K"), ("qu", "K"), ("ce", "S"), ("ci", "S"), ("cy", "S"), ("ng", "N"),
        ("c", "K"), ("k", "K"), ("q", "K"), ("g", "K"), ("x", "KS"), ("s", "S"), ("z", "S"), ("j", "S"), ("t", "T"), ("d", "T"), ("p", "P"), ("b", "P"), ("v", "P"), ("f", "P"), ("h", "P"),
        ("l", "R"), ("r", "R"), ("m", "N"), ("n", "N"),
    ];

    /// <summary>True when both have the same consonants, at least three, and begin alike: with a vowel or without.</summary>
    internal static bool IsSame(string transliterated, string latin) =>
        Heard(transliterated) is { Length: >= LeastConsonants } loan && loan == Heard(latin) && BeginsWithVowel(transliterated) == BeginsWithVowel(latin);

    private static string Heard(string word)
    {
        var heard = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var (written, sound) = Rules.FirstOrDefault(rule => word.AsSpan(at).StartsWith(rule.Written, StringComparison.Ordinal));
            at += written?.Length ?? 1;
            if (written is null || IsMute(written, word, at))
                continue;
            foreach (var consonant in sound.Where(consonant => heard.Length == 0 || heard[^1] != consonant))
                heard.Append(consonant);
        }

        return heard.ToString();
    }

    /// <summary>An r that no vowel follows lengthens the vowel before it; an h that no vowel follows is not heard.</summary>
    private static bool IsMute(string written, string word, int next) =>
        written is "h" && !IsVowelAt(word, next) || written is "r" && !IsVowelAt(word, next) && !(next < word.Length && word[next] == 'r');

    private static bool BeginsWithVowel(string word) => IsVowelAt(word, 0);

    private static bool IsVowelAt(string word, int at) => at < word.Length && (Sound.Vowels.Contains(word[at], StringComparison.Ordinal) || word[at] == 'y');
}
