namespace CertVerify.Core.Searching;

/// <summary>How a word roughly sounds: its consonants, those that alphabets and typists confuse made one.</summary>
internal static class Sound
{
    private const int Shortest = 3;

    /// <summary>Longer digraphs come first.</summary>
    private static readonly (string Spelling, char Sound)[] Digraphs =
    [
        ("shch", 'S'), ("sch", 'S'), ("tch", 'S'), ("sh", 'S'), ("ch", 'S'), ("zh", 'S'), ("cz", 'S'), ("sz", 'S'), ("ts", 'S'), ("tz", 'S'),
        ("ck", 'K'), ("kh", 'K'), ("gh", 'K'), ("ph", 'F'), ("th", 'T'),
    ];

    /// <summary>Writes the sound into <paramref name="sound"/>, which is as long as the word; 0 when it says too little.</summary>
    internal static int Of(ReadOnlySpan<char> word, Span<char> sound)
    {
        var length = 0;
        for (var at = 0; at < word.Length;)
        {
            var (letter, taken) = Next(word[at..]);
            if (letter == 'A' ? at == 0 : letter != ' ' && (length == 0 || sound[length - 1] != letter))
                sound[length++] = letter;
            at += taken;
        }

        return length >= Shortest ? length : 0;
    }

    private static (char Sound, int Taken) Next(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 1 && (rest[1] is 'h' or 'z' or 's' or 'k' or 'c'))
        {
            foreach (var (spelling, sound) in Digraphs)
            {
                if (rest.StartsWith(spelling, StringComparison.Ordinal))
                    return (sound, spelling.Length);
            }
        }

        return (Single(rest[0], rest.Length > 1 ? rest[1] : ' '), 1);
    }

    private static char Single(char letter, char next) => letter switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'j' => 'A',
        'h' or SearchText.Tie => ' ',
        'c' => next is 'e' or 'i' or 'y' ? 'S' : 'K',
        's' or 'z' or 'x' => 'S',
        'k' or 'q' => 'K',
        'v' or 'w' => 'V',
        'f' => 'F',
        var other => char.ToUpperInvariant(other),
    };
}
