namespace CertVerify.Core.Matching;

/// <summary>Recognises a name that is shortened to the first letters of its words.</summary>
internal static class Initials
{
    private const int Least = 3, Most = 8;

    private static readonly bool[] EitherWay = [true, false];

    /// <summary>Whether a word's letters begin these words, with or without those that join others and the legal forms.</summary>
    internal static bool Spell(NameToken token, IReadOnlyList<NameToken> words) =>
        token is { Kind: TokenKind.Distinctive, Text.Length: >= Least and <= Most } && !words.Contains(token) && Readings(words).Contains(token.Text);

    /// <summary>Whether a name brings its own initials along: "Brightwater Plastics Works (BPW)".</summary>
    internal static bool IsOf(NameToken token, IReadOnlyList<NameToken> name) => Spell(token, [.. name.Where(word => !ReferenceEquals(word, token))]);

    private static IEnumerable<string> Readings(IReadOnlyList<NameToken> words) =>
        from readsForms in EitherWay
        let parts = words.Where(word => readsForms || word.Kind != TokenKind.LegalForm).SelectMany(word => word.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList()
        from readsStops in EitherWay
        select string.Concat(parts.Where(part => readsStops || NameVocabulary.Kind(part) != TokenKind.Stop).Select(part => part[0]));
}
