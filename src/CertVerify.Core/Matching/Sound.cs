using System.Text;

namespace CertVerify.Core.Matching;

/// <summary>Writes a word in Latin letters as it sounds, roughly, so that romanisations of one word come out alike: "Tschaika", "Chayka", "Čajka".</summary>
internal static class Sound
{
    internal const string Vowels = "aeiou";

    /// <summary>Longer spellings first; capitals stand for the sounds that Latin has no letter for: S as in "shop", C as in "chop", J as in "measure".</summary>
    private static readonly ILookup<char, (string Written, string Spoken)> Rules = new[]
    {
        ("schtsch", "S"), ("shtch", "S"), ("stsch", "S"), ("shch", "S"), ("dsch", "J"), ("tsch", "C"), ("tch", "C"), ("tsh", "C"), ("dzh", "J"), ("sch", "S"), ("sh", "S"), ("sz", "S"),
        ("ch", "C"), ("cz", "C"), ("zh", "J"), ("dj", "J"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("rh", "r"), ("wh", "v"), ("ck", "k"), ("cq", "k"),
        ("ts", "c"), ("tz", "c"), ("ce", "s"), ("ci", "s"), ("cy", "s"), ("c", "k"), ("q", "k"), ("w", "v"), ("x", "ks"), ("iy", "i"), ("yi", "i"), ("yy", "i"), ("ij", "i"), ("ee", "i"),
        ("oo", "u"), ("ou", "u"), ("ue", "u"), ("ae", "a"), ("oe", "o"), ("ye", "e"), ("je", "e"), ("ja", "ia"), ("ju", "iu"), ("jo", "io"), ("y", "i"), ("j", "J"),
    }.ToLookup(rule => rule.Item1[0], rule => (rule.Item1, rule.Item2));

    internal static string Of(string latin)
    {
        var spoken = new StringBuilder(latin.Length);
        for (var at = 0; at < latin.Length;)
        {
            var (length, sound) = At(latin, at);
            at += length;
            foreach (var letter in sound)
            {
                if (spoken.Length == 0 || spoken[^1] != letter)
                    spoken.Append(letter);
            }
        }

        return WithoutSilentH(spoken).ToString();
    }

    /// <summary>The same without the glides between vowels, in which romanisations differ most: "zheleznye" and "zheleznyye".</summary>
    internal static string Loosely(string latin)
    {
        var sound = Of(latin);
        return string.Concat(sound.Where((letter, at) => letter != 'i' || !(IsVowel(sound, at - 1) || IsVowel(sound, at + 1))));
    }

    private static bool IsVowel(string sound, int at) => at >= 0 && at < sound.Length && Vowels.Contains(sound[at], StringComparison.Ordinal);

    private static (int Length, string Sound) At(string latin, int at)
    {
        foreach (var (written, sound) in Rules[latin[at]])
        {
            if (latin.AsSpan(at).StartsWith(written, StringComparison.Ordinal))
                return (written is "ce" or "ci" or "cy" ? 1 : written.Length, sound);
        }

        return (1, latin[at].ToString());
    }

    /// <summary>An h after a vowel is mute before a consonant and at the end.</summary>
    private static StringBuilder WithoutSilentH(StringBuilder spoken)
    {
        for (var at = spoken.Length - 1; at > 0; at--)
        {
            if (spoken[at] == 'h' && Vowels.Contains(spoken[at - 1], StringComparison.Ordinal)
                && (at == spoken.Length - 1 || !Vowels.Contains(spoken[at + 1], StringComparison.Ordinal)))
                spoken.Remove(at, 1);
        }

        return spoken;
    }
}
