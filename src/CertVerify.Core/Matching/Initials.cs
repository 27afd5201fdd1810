namespace CertVerify.Core.Matching;

/// <summary>Recognises a name that is shortened to the first letters of its words.</summary>
internal static class Initials
{
    private const int Least = 3, Most = 8, LongestBeginning = 4;

    private static readonly bool[] EitherWay = [true, false];

    /// <summary>Whether a word's letters begin these words, with or without those that join others and the legal forms.</summary>
    internal static bool Spell(NameToken token, IReadOnlyList<NameToken> words) =>
        token is { Kind: TokenKind.Distinctive, Text.Length: >= Least and <= Most } && !words.Contains(token) && Readings(words).Contains(token.Text);

    /// <summary>Whether a name brings its own initials along, or the beginnings of its words: "Brightwater Plastics Works (BPW)", "(BRIPLAW)".</summary>
    internal static bool IsOf(NameToken token, IReadOnlyList<NameToken> name)
    {
        var others = name.Where(word => !ReferenceEquals(word, token)).ToList();
        return Spell(token, others)
            || token is { Kind: TokenKind.Distinctive, Text.Length: > Least and <= Most }
            && IsMadeOf(token.Text, [.. others.Where(word => word.Kind is not (TokenKind.Stop or TokenKind.LegalForm)).SelectMany(Parts)]);
    }

    /// <summary>Whether an acronym is what a name is shortened to by the beginnings of its words.</summary>
    internal static bool StandFor(string acronym, string name) => NameTokens.Of($"{acronym} {name}") is [var first, ..] tokens && IsOf(first, tokens);

    /// <summary>Whether a beginning of each part, one after the other, makes the text.</summary>
    private static bool IsMadeOf(ReadOnlySpan<char> text, ReadOnlySpan<string> parts)
    {
        if (parts.Length is 0 || text.Length < parts.Length)
            return text.Length == 0 && parts.Length == 0;
        for (var length = 1; length <= LongestBeginning && length <= text.Length && parts[0].AsSpan().StartsWith(text[..length], StringComparison.Ordinal); length++)
        {
            if (IsMadeOf(text[length..], parts[1..]))
                return true;
        }

        return false;
    }

    private static string[] Parts(NameToken word) => word.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Readings(IReadOnlyList<NameToken> words) =>
        from readsForms in EitherWay
        let parts = words.Where(word => readsForms || word.Kind != TokenKind.LegalForm).SelectMany(Parts).ToList()
        from readsStops in EitherWay
        select string.Concat(parts.Where(part => readsStops || NameVocabulary.Kind(part) != TokenKind.Stop).Select(part => part[0]));
}
