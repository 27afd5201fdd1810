namespace CertVerify.Core.Matching;

/// <summary>One or more words that are one idea, "trading house"; a word with a star stands for every word that begins so.</summary>
/// <param name="bySound">The words are given as they sound.</param>
internal sealed class NamePhrase(string[] words, bool[] stems, TokenKind kind, string meaning, bool bySound = false)
{
    internal TokenKind Kind => kind;

    internal string Meaning => meaning;

    internal string Key { get; } = $"{kind}:{meaning}";

    internal string First => words[0];

    internal bool StartsWithStem => stems[0];

    internal int Length => words.Length;

    internal bool StandsAt(IReadOnlyList<SpeltWord> name, int at)
    {
        if (at + words.Length > name.Count)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (bySound ? !Fits(i, name[at + i].Loose) : !Fits(i, name[at + i].Native) && !Fits(i, name[at + i].Latin))
                return false;
        }

        return true;
    }

    private bool Fits(int i, string word) => stems[i] ? word.StartsWith(words[i], StringComparison.Ordinal) : word == words[i];
}
