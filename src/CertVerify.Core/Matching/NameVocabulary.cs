using System.Collections.Frozen;

namespace CertVerify.Core.Matching;

/// <summary>The words of company names whose part is known; every other word is distinctive.</summary>
internal static class NameVocabulary
{
    private static readonly FrozenDictionary<string, (TokenKind Kind, string Meaning)> Known = (
        from row in Vocabulary.Read("name_tokens", row => (Kind: row.OneOf<TokenKind>("kind"), Meaning: row.Text("meaning"), Words: row.List("words")))
        from word in row.Words
        select (word, known: (row.Kind, row.Meaning))).ToFrozenDictionary(entry => entry.word, entry => entry.known);

    internal static NameToken TokenFor(string word)
    {
        if (word.All(char.IsDigit))
            return new(word, word.TrimStart('0'), TokenKind.Number);
        return Known.TryGetValue(word, out var known)
            ? new(word, $"{known.Kind}:{known.Meaning}", known.Kind)
            : new(word, WithoutUmlautSpelling(word), TokenKind.Distinctive);
    }

    internal static bool Knows(string word) => Known.ContainsKey(word);

    /// <summary>"mueller" and "müller", which folds to "muller", are one word.</summary>
    private static string WithoutUmlautSpelling(string word) => word
        .Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal);
}
