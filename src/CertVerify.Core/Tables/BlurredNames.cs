using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tables;

/// <summary>Finds long names in text that was recognised in a picture: blanks are lost or too many, and some letters are wrong.</summary>
internal sealed class BlurredNames<T>
    where T : class
{
    /// <summary>Shorter names are too like other words to be told in spite of a wrong letter.</summary>
    private const int ShortestName = 7;

    /// <summary>A shorter name must be all that the text says.</summary>
    private const int ShortestAmongOthers = 12;

    private const int LettersForOneError = 12;

    private const int Gram = 3;

    /// <summary>A short word that few bodies have in their names is what tells them apart, and must be right.</summary>
    private const int LongestTellingWord = 6, MostHoldersOfATellingWord = 3;

    private readonly List<(T Row, string Letters, string[] Telling)> names;
    private readonly ILookup<string, int> holders;

    internal BlurredNames(IEnumerable<(T Row, string Name)> called)
    {
        var all = called.DistinctBy(name => (name.Row, LettersOf(name.Name))).ToList();
        var holdersOfWord = all.SelectMany(name => WordsOf(name.Name).Select(word => (word, name.Row))).Distinct().CountBy(pair => pair.word).ToDictionary();
        names = [.. all.Select(name => (name.Row, LettersOf(name.Name), Telling(name.Name))).Where(name => name.Item2.Length >= ShortestName)];
        holders = Enumerable.Range(0, names.Count).SelectMany(at => GramsOf(names[at].Letters).Select(gram => (gram, at))).ToLookup(pair => pair.gram, pair => pair.at);

        string[] Telling(string name) =>
            WordsOf(name) is { Count: > 1 } words ? [.. words.Where(word => word.Length <= LongestTellingWord && holdersOfWord[word] <= MostHoldersOfATellingWord)] : [];
    }

    /// <summary>The one row whose name stands in the text, and the share of its letters that are right; null when there is none, or two fit as well.</summary>
    /// <param name="text">A line, or a few lines of one mark.</param>
    /// <param name="errors">Whether wrong letters are to be expected: one in twelve.</param>
    /// <param name="whole">Whether the name must be all that the text says.</param>
    internal (T Row, double Likeness)? In(string text, bool errors, bool whole = false)
    {
        var words = WordsOf(text);
        var letters = string.Concat(words);
        if (letters.Length < ShortestName - 1)
            return null;
        var begins = new HashSet<int>(words.Select((_, at) => words.Take(at).Sum(word => word.Length)));
        var found = Likely(letters)
            .Where(name => Array.TrueForAll(name.Telling, word => letters.Contains(word, StringComparison.Ordinal)))
            .Select(name => (name.Row, name.Letters.Length, Errors: Errors(name.Letters, letters, begins, whole)))
            .Where(name => name.Errors <= (errors ? Math.Max(1, name.Length / LettersForOneError) : 0))
            .OrderByDescending(name => name.Length - LettersForOneError * name.Errors)
            .ToList();
        if (found.Count == 0)
            return null;
        var best = found[0];
        return found.Exists(other => other.Row != best.Row && other.Length == best.Length && other.Errors == best.Errors) ? null : (best.Row, 1 - (double)best.Errors / best.Length);
    }

    /// <summary>A name begins where a word begins: "NORASaccreditation" does not hold "RASaccreditation".</summary>
    private static int Errors(string name, string letters, HashSet<int> begins, bool whole) =>
        Approximate.Errors(name, letters, begins) + (whole || name.Length < ShortestAmongOthers ? Math.Max(0, letters.Length - name.Length) : 0);

    /// <summary>Names that share at least half of their letter triples with the text.</summary>
    private IEnumerable<(T Row, string Letters, string[] Telling)> Likely(string letters) =>
        GramsOf(letters).SelectMany(gram => holders[gram]).CountBy(at => at)
            .Where(shared => 2 * shared.Value >= names[shared.Key].Letters.Length - Gram)
            .Select(shared => names[shared.Key]);

    private static IEnumerable<string> GramsOf(string letters) =>
        Enumerable.Range(0, Math.Max(0, letters.Length - Gram + 1)).Select(at => letters.Substring(at, Gram)).Distinct();

    private static string LettersOf(string text) => string.Concat(WordsOf(text));

    private static List<string> WordsOf(string text) =>
        [.. NameWords.Of(text).Select(word => string.Concat(word.Text.Where(char.IsLetter))).Where(word => word.Length > 0)];
}
