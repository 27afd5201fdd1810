using System.Collections.Frozen;

namespace CertVerify.Core.Matching;

/// <summary>The words and phrases of names whose part is known, in any language; every other word is distinctive.</summary>
internal static class NameVocabulary
{
    private const int ShortestStem = 3, ShortestTransliteration = 3;

    private static readonly IReadOnlyList<NamePhrase> Phrases =
    [
        .. Vocabulary.Read("name_tokens", row => (Kind: row.OneOf<TokenKind>("kind"), Meaning: row.Text("meaning"), Entries: row.List("words")))
            .SelectMany(row => row.Entries.SelectMany(entry => Spellings(entry, row.Kind, row.Meaning))),
    ];

    private static readonly FrozenDictionary<string, NamePhrase[]> ByWord = Index(phrase => !phrase.StartsWithStem);

    private static readonly FrozenDictionary<string, NamePhrase[]> ByStem = Index(phrase => phrase.StartsWithStem);

    /// <summary>The longest phrase that stands at a place of a name.</summary>
    internal static NamePhrase? At(IReadOnlyList<SpeltWord> words, int at)
    {
        NamePhrase? best = null;
        Consider(words[at].Native);
        if (words[at].Latin != words[at].Native)
            Consider(words[at].Latin);
        return best;

        void Consider(string word)
        {
            if (ByWord.TryGetValue(word, out var known))
                Choose(known);
            var stems = ByStem.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var length = word.Length; length >= ShortestStem; length--)
            {
                if (stems.TryGetValue(word.AsSpan(0, length), out var begun))
                    Choose(begun);
            }
        }

        void Choose(NamePhrase[] phrases)
        {
            foreach (var phrase in phrases)
            {
                if ((best is null || phrase.Length > best.Length) && phrase.StandsAt(words, at))
                    best = phrase;
            }
        }
    }

    /// <summary>What a single word is, when it is known.</summary>
    internal static TokenKind? Kind(string word) => Single(word)?.Kind;

    /// <summary>A word's meaning where it is known, else the word itself.</summary>
    internal static string Key(string word) => Single(word)?.Key ?? word;

    private static NamePhrase? Single(string word) =>
        ByWord.TryGetValue(word, out var phrases) ? phrases.FirstOrDefault(phrase => phrase.Length == 1) : null;

    /// <summary>As written and in Latin letters, unless those are too few to mean anything.</summary>
    private static IEnumerable<NamePhrase> Spellings(string entry, TokenKind kind, string meaning)
    {
        var isStem = entry.Split(' ').Select(word => word.EndsWith('*')).ToArray();
        var words = SpeltWord.OfEntry(entry);
        if (words.Count == 0)
            yield break;
        var stems = isStem.Length == words.Count ? isStem : new bool[words.Count];
        var (native, latin) = (words.Select(word => word.Native).ToArray(), words.Select(word => word.Latin).ToArray());
        yield return new(native, stems, kind, meaning);
        if (!native.SequenceEqual(latin) && latin.Sum(word => word.Length) >= ShortestTransliteration)
            yield return new(latin, stems, kind, meaning);
    }

    private static FrozenDictionary<string, NamePhrase[]> Index(Func<NamePhrase, bool> which) => Phrases
        .Where(which)
        .GroupBy(phrase => phrase.First)
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray());
}
