using CertVerify.Core.Normalising;

namespace CertVerify.Core.Matching;

/// <summary>The words of a scope that say neither what is done nor anything of every product; of a script without spaces the pairs of signs.</summary>
internal static class TellingWords
{
    private const int Shortest = 4;

    private static readonly Remembered<IReadOnlyList<string>> Known = new(1_000, Read);

    internal static IReadOnlyList<string> Of(string text) => Known.Of(text);

    private static IReadOnlyList<string> Read(string text)
    {
        var words = new ScopeText(text);
        return Scripts.IsEastAsian(text) ? [.. Pairs(words.Unspaced)] : [.. words.Words.Where(IsTelling).Distinct()];
    }

    private static bool IsTelling(string word) => word.Length >= Shortest && !ScopeMatch.Common.Contains(word) && !IsOfActivity(word);

    private static IEnumerable<string> Pairs(string text) => Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(i => text.Substring(i, 2)).Distinct().Where(pair => !IsOfActivity(pair));

    private static bool IsOfActivity(string word)
    {
        var alone = new ScopeText(word);
        return ScopeVocabulary.Activities.Any(activity => activity.Terms.Any(term => term.Holds(word) || term.FindIn(alone) is not null));
    }
}
