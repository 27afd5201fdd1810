using System.Collections.Frozen;
using System.Text;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Matching;

/// <summary>The words and phrases of names whose part is known, in any language; every other word is distinctive.</summary>
internal static class NameVocabulary
{
    private const int ShortestStem = 3, ShortestTransliteration = 3, ShortestSound = 6;

    private static readonly IReadOnlyList<(TokenKind Kind, string Meaning, IReadOnlyList<string> Entries)> Rows =
        Vocabulary.Read("name_tokens", row => (row.OneOf<TokenKind>("kind"), row.Text("meaning"), row.List("words")));

    private static readonly IReadOnlyList<NamePhrase>
        Phrases = [.. Rows.SelectMany(row => row.Entries.SelectMany(entry => Spellings(entry, row.Kind, row.Meaning)))],
        Sounding = [.. Rows.SelectMany(row => row.Entries.SelectMany(entry => Sounds(entry, row.Kind, row.Meaning)))];

    private static readonly FrozenDictionary<string, NamePhrase[]>
        ByWord = Index(Phrases.Where(phrase => !phrase.StartsWithStem)),
        ByStem = Index(Phrases.Where(phrase => phrase.StartsWithStem)),
        BySound = Index(Sounding.Where(phrase => !phrase.StartsWithStem)),
        BySoundOfStem = Index(Sounding.Where(phrase => phrase.StartsWithStem)),
        None = FrozenDictionary<string, NamePhrase[]>.Empty;

    private static readonly FrozenDictionary<string, string[]> SoundsByKey = Phrases
        .Where(phrase => phrase.Length == 1 && phrase.First.Length >= ShortestSound && Ascii.IsValid(phrase.First))
        .GroupBy(phrase => phrase.Key, phrase => Sound.Of(phrase.First))
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray());

    /// <summary>The longest phrase that stands at a place of a name.</summary>
    internal static NamePhrase? At(IReadOnlyList<SpeltWord> words, int at)
    {
        NamePhrase? best = null;
        Consider(words[at].Native, ByWord, ByStem);
        if (words[at].Latin != words[at].Native)
            Consider(words[at].Latin, ByWord, Scripts.IsEastAsian(words[at].Native) ? None : ByStem);
        if (best is null && words[at].Latin.Length >= ShortestSound)
            Consider(words[at].Loose, BySound, BySoundOfStem);
        return best;

        void Consider(string word, FrozenDictionary<string, NamePhrase[]> byWord, FrozenDictionary<string, NamePhrase[]> byStem)
        {
            if (byWord.TryGetValue(word, out var known))
                Choose(known);
            var stems = byStem.GetAlternateLookup<ReadOnlySpan<char>>();
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

    /// <summary>How the words sound that mean the same, in every language.</summary>
    internal static IReadOnlyList<string> SoundsOf(string key) => SoundsByKey.GetValueOrDefault(key, []);

    private static NamePhrase? Single(string word) =>
        ByWord.TryGetValue(word, out var phrases) ? phrases.FirstOrDefault(phrase => phrase.Length == 1) : null;

    /// <summary>As written and in Latin letters, unless those are too few to mean anything.</summary>
    private static IEnumerable<NamePhrase> Spellings(string entry, TokenKind kind, string meaning)
    {
        var (words, stems) = Parted(entry);
        if (words.Count == 0)
            yield break;
        var (native, latin) = (words.Select(word => word.Native).ToArray(), words.Select(word => word.Latin).ToArray());
        yield return new(native, stems, kind, meaning);
        if (!native.SequenceEqual(latin) && latin.Sum(word => word.Length) >= ShortestTransliteration)
            yield return new(latin, stems, kind, meaning);
    }

    /// <summary>Words of other alphabets as they sound, since names write them in Latin letters in many ways.</summary>
    private static IEnumerable<NamePhrase> Sounds(string entry, TokenKind kind, string meaning)
    {
        var (words, stems) = Parted(entry);
        if (words.Count > 0 && words[0].Latin != words[0].Native && !Scripts.IsEastAsian(words[0].Native) && !Scripts.LeavesVowelsOut(words[0].Native) && words[0].Latin.Length >= ShortestSound)
            yield return new([.. words.Select(word => word.Loose)], stems, kind, meaning, bySound: true);
    }

    private static (IReadOnlyList<SpeltWord> Words, bool[] Stems) Parted(string entry)
    {
        var isStem = entry.Split(' ').Select(word => word.EndsWith('*')).ToArray();
        var words = SpeltWord.OfEntry(entry);
        return (words, isStem.Length == words.Count ? isStem : new bool[words.Count]);
    }

    private static FrozenDictionary<string, NamePhrase[]> Index(IEnumerable<NamePhrase> phrases) => phrases
        .GroupBy(phrase => phrase.First)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());
}
