namespace CertVerify.Adapters.Documents.Seeing;

/// <summary>
/// Whether what was recognised in a picture holds what a text says there. Readers of pictures mistake letters now and then, so a few may differ; figures may not, for one
/// other figure is another certificate, and nor may a figure stand close before or behind.
/// </summary>
internal static class SeenText
{
    private const int LettersForEachMistake = 6;

    /// <summary>Mistakes are spread; where one word has them all it is another word.</summary>
    private const int LettersForEachMistakeInWord = 3;

    /// <summary>Longer texts may be read in another order of their lines, and are compared word by word.</summary>
    private const int Long = 40;
    private const double MostWordsMissing = 0.12;

    /// <param name="seen">As recognised, in reading order.</param>
    /// <param name="said">As the text has it.</param>
    /// <param name="exactly">Whether not even a letter may differ, as in a number.</param>
    public static bool Holds(string seen, string said, bool exactly)
    {
        var (page, value) = (Sign.Of(seen), Sign.Of(said).FindAll(sign => !sign.IsBlank));
        if (value.Count == 0)
            return said.Length == 0;
        return exactly
            ? Distance(page, value) == 0
            : new WordsInOrder(page, AllowedInWord).Mistakes(Words(said)) <= Allowed(value) || value.Count > Long && HoldsWords(page, said);
    }

    private static bool HoldsWords(List<Sign> page, string said)
    {
        var words = Words(said).FindAll(word => word.Count >= LettersForEachMistakeInWord);
        return words.Count(word => Distance(page, word) > Math.Max(1, Allowed(word))) <= MostWordsMissing * words.Count;
    }

    private static List<List<Sign>> Words(string said) => [.. said.Split(' ').Select(word => Sign.Of(word).FindAll(sign => !sign.IsBlank)).Where(word => word.Count > 0)];

    /// <summary>In a word of one or two letters each tells: "AC & F".</summary>
    private static int AllowedInWord(IReadOnlyList<Sign> word) => word.Count / LettersForEachMistakeInWord;

    private static int Allowed(List<Sign> value) => value.Count(sign => !sign.IsFigure) / LettersForEachMistake;

    /// <summary>The fewest mistakes with which the value stands anywhere on the page (P. H. Sellers, 1980); blanks cost nothing, nor does a figure beside a value that has none.</summary>
    private static int Distance(List<Sign> page, List<Sign> value)
    {
        var isGuarded = value.Exists(sign => sign.IsFigure);
        var column = new int[value.Count + 1];
        for (var i = 1; i <= value.Count; i++)
            column[i] = column[i - 1] + value[i - 1].Cost;
        var best = int.MaxValue;
        for (var j = 0; j < page.Count; j++)
        {
            if (page[j].IsBlank)
                continue;
            var diagonal = column[0] + (isGuarded && j > 0 && page[j - 1].IsFigure ? page[j - 1].Cost : 0);
            for (var i = 1; i <= value.Count; i++)
            {
                var (said, above) = (value[i - 1], column[i]);
                column[i] = Math.Min(
                    diagonal + (said.Letter == page[j].Letter ? 0 : said.Cost),
                    Math.Min(column[i - 1] + said.Cost, above + page[j].Cost));
                diagonal = above;
            }

            if (!isGuarded || j + 1 == page.Count || !page[j + 1].IsFigure)
                best = Math.Min(best, column[^1]);
        }

        return best;
    }
}
