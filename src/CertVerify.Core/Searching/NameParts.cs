namespace CertVerify.Core.Searching;

/// <summary>The ends of a word as numbers: three letters of each, and five; 0 for one that it is too short to have.</summary>
public readonly record struct WordEnds(ulong Start, ulong Finish, ulong LongStart, ulong LongFinish)
{
    private const int Short = 3, Long = 5;

    internal static WordEnds Of(ReadOnlySpan<char> word) => new(
        word.Length > Short ? Hash.Of(word[..Short], '^') : 0,
        word.Length > Short ? Hash.Of(word[^Short..], '$') : 0,
        word.Length > Long ? Hash.Of(word[..Long], '^') : 0,
        word.Length > Long ? Hash.Of(word[^Long..], '$') : 0);

    public Enumerator GetEnumerator() => new(this);

    /// <summary>One end after the other.</summary>
    public struct Enumerator(WordEnds ends)
    {
        private int at;

        public readonly ulong Current => at switch { 1 => ends.Start, 2 => ends.Finish, 3 => ends.LongStart, _ => ends.LongFinish };

        public bool MoveNext() => ++at <= 4;
    }
}

/// <summary>The parts of one word as numbers.</summary>
/// <param name="Word">All of it.</param>
/// <param name="Sound">As <see cref="Searching.Sound"/> hears it; 0 when that says too little.</param>
/// <param name="Ends">Where it begins and ends.</param>
public readonly record struct WordParts(ulong Word, ulong Sound, WordEnds Ends);

/// <summary>The words of a name that keys are made of.</summary>
public sealed class NameParts
{
    private const int MostWords = 7, MostWordsSought = 10;

    private readonly List<WordParts> words = new(MostWords);

    private NameParts()
    {
    }

    public int Count => words.Count;

    public WordParts this[int at] => words[at];

    /// <summary>Of a name that is kept.</summary>
    /// <param name="text">As <see cref="SearchText"/> made it.</param>
    public static NameParts Kept(string text)
    {
        var parts = new NameParts();
        foreach (var word in NameDivision.Words(text))
            parts.Add(word, MostWords);
        return parts;
    }

    /// <summary>Of a name that is looked for: also as it would be if its words were divided otherwise.</summary>
    /// <param name="text">As <see cref="SearchText"/> made it.</param>
    public static NameParts Sought(string text)
    {
        var parts = new NameParts();
        foreach (var word in NameDivision.Words(text).Concat(NameDivision.OtherWords(text)).Distinct())
            parts.Add(word, MostWordsSought);
        return parts;
    }

    private void Add(string word, int most)
    {
        if (words.Count == most)
            return;
        Span<char> sound = stackalloc char[NameDivision.LongestWord];
        var sounds = Sound.Of(word, sound);
        words.Add(new(Hash.Of(word, '='), sounds > 0 ? Hash.Of(sound[..sounds], '~') : 0, WordEnds.Of(word)));
    }
}
