namespace CertVerify.Core.Tables;

/// <summary>Finds the one row whose name shares its telling words with another name; common words count for little.</summary>
internal sealed class WordMatch<T>
    where T : class
{
    /// <summary>Share of the weight of both names that they must have in common.</summary>
    private const double Enough = 0.86;

    /// <summary>Names that share only words held by more rows than this cannot be alike enough.</summary>
    private const int MostHoldersOfATellingWord = 60;

    private readonly List<Candidate> candidates;
    private readonly Dictionary<string, List<Candidate>> holders = [];

    internal WordMatch(IEnumerable<(T Row, string[] Words)> names)
    {
        candidates = [.. names.Select(name => new Candidate(name.Row, [.. name.Words]))];
        foreach (var candidate in candidates)
        {
            foreach (var word in candidate.Words)
            {
                if (!holders.TryGetValue(word, out var having))
                    holders.Add(word, having = []);
                having.Add(candidate);
            }
        }
        foreach (var candidate in candidates)
            candidate.Weight = candidate.Words.Sum(Weight);
    }

    /// <summary>The row that fits well and better than every other row; null when there is none.</summary>
    internal T? Best(IReadOnlyList<string> name)
    {
        var words = name.ToHashSet();
        if (words.Count < 2)
            return null;
        var weight = words.Sum(Weight);
        var alike = words
            .Select(word => holders.GetValueOrDefault(word))
            .Where(having => having?.Count <= MostHoldersOfATellingWord)
            .SelectMany(having => having!)
            .Distinct()
            .Select(candidate => (candidate.Row, Likeness: 2 * candidate.Words.Where(words.Contains).Sum(Weight) / (weight + candidate.Weight)))
            .Where(pair => pair.Likeness >= Enough)
            .ToList();
        if (alike.Count == 0)
            return null;
        var best = alike.MaxBy(pair => pair.Likeness);
        return alike.Exists(pair => pair.Row != best.Row && pair.Likeness >= best.Likeness) ? null : best.Row;
    }

    /// <summary>A word that no row has tells most: it speaks of another body.</summary>
    private double Weight(string word) => Math.Log(1 + (candidates.Count / (double)(holders.GetValueOrDefault(word)?.Count ?? 1)));

    private sealed class Candidate(T row, HashSet<string> words)
    {
        internal T Row => row;

        internal HashSet<string> Words => words;

        internal double Weight { get; set; }
    }
}
