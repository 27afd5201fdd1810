namespace CertVerify.Core.Claims.Layout;

/// <summary>Tells the words of a page from those printed behind them: one word over and over, a few letters without end, or one great word aslant across the page.</summary>
internal static class Wallpaper
{
    /// <summary>So many prints of one word make a pattern.</summary>
    private const int FewestPrints = 12;

    /// <summary>So many words of repeated letters make one.</summary>
    private const int FewestRepetitions = 5;

    private const int ShortestRepetition = 6;
    private const int FewestLettersAslant = 4;

    /// <summary>In type heights.</summary>
    private const double GreatLetters = 3;

    private static readonly int[] Periods = [2, 3, 4];

    public static IEnumerable<Word> Removed(IReadOnlyList<Word> words)
    {
        var printed = words.Where(w => w.Text.Length > 3).GroupBy(w => w.Text).Where(g => g.Count() >= FewestPrints).Select(g => g.Key).ToHashSet();
        var letters = LettersOfRepetitions(words);
        var aslant = LettersAslant(words);
        return printed.Count == 0 && letters.Count == 0 && aslant.Count == 0 ? words : words.Where(w => !aslant.Contains(w) && !IsOfPattern(w));

        bool IsOfPattern(Word word) =>
            printed.Contains(word.Text) && words.Any(other => other != word && other.Text == word.Text && AreNeighbours(word.Box, other.Box))
            || IsMadeOf(letters, word) && (word.Text.Length >= ShortestRepetition || !words.Any(other => !IsMadeOf(letters, other) && AreNeighbours(word.Box, other.Box)));
    }

    /// <summary>The great letters of a word that climbs or falls across the page; none where they do neither.</summary>
    private static HashSet<Word> LettersAslant(IReadOnlyList<Word> words)
    {
        var great = words.Where(w => w.Text.Length == 1 && char.IsLetter(w.Text[0])).ToList();
        if (great.Count < FewestLettersAslant)
            return [];
        var type = words.Select(w => w.Box.Height).Order().ElementAt(words.Count / 2);
        great = [.. great.Where(w => w.Box.Height > GreatLetters * type).OrderBy(w => w.Box.Left)];
        var steps = great.Zip(great.Skip(1), (one, next) => Math.Sign(next.Box.Top - one.Box.Top)).Distinct().ToList();
        return great.Count >= FewestLettersAslant && steps is [not 0] ? [.. great] : [];
    }

    /// <summary>The letters of which the repetitions on a recognised page are made; none where there are too few of them.</summary>
    private static HashSet<char> LettersOfRepetitions(IReadOnlyList<Word> words)
    {
        var repetitions = words.Where(w => w.ReadBy == ReadBy.Ocr && IsRepetition(w.Text)).ToList();
        if (repetitions.Count < FewestRepetitions)
            return [];
        var all = string.Concat(repetitions.Select(w => w.Text));
        return [.. all.CountBy(c => c).Where(letter => letter.Value > all.Length / 10).Select(letter => letter.Key)];
    }

    /// <summary>"SGSGSGSG": nearly every letter comes again two, three or four further on, and not all are the same.</summary>
    private static bool IsRepetition(string text) =>
        text.Length >= ShortestRepetition && text.Count(char.IsLetter) > text.Length / 2 && text.Distinct().Skip(1).Any()
        && Array.Exists(Periods, period => Enumerable.Range(0, text.Length - period).Count(at => text[at] == text[at + period]) >= 0.75 * (text.Length - period));

    private static bool IsMadeOf(HashSet<char> letters, Word word) => word.ReadBy == ReadBy.Ocr && word.Text.Count(letters.Contains) > 0.7 * word.Text.Length;

    private static bool AreNeighbours(Box one, Box other) =>
        Math.Abs(one.MiddleY - other.MiddleY) < one.Height && Math.Min(Math.Abs(one.Left - other.Right), Math.Abs(other.Left - one.Right)) < 2 * one.Height;
}
