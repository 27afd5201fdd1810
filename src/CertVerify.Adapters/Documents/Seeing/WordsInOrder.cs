namespace CertVerify.Adapters.Documents.Seeing;

/// <summary>Words that are looked for one after the other, each with no more mistakes than its own length allows.</summary>
/// <param name="seen">As recognised.</param>
/// <param name="allowed">How many mistakes a word may have.</param>
internal sealed class WordsInOrder(IReadOnlyList<Sign> seen, Func<IReadOnlyList<Sign>, int> allowed)
{
    /// <summary>A letter more makes another word sooner than a letter misread.</summary>
    private const int GoesOn = 2;

    private const int Nowhere = int.MaxValue / 2;

    /// <summary>Every sign with its place among <see cref="seen"/>; blanks cost nothing.</summary>
    private readonly (Sign Sign, int Place)[] _signs = [.. seen.Select((sign, place) => (sign, place)).Where(one => !one.sign.IsBlank)];

    /// <summary>The fewest mistakes in all. Signs between the words are mistakes too, and so is what goes on with the word before the first of them or behind the last.</summary>
    public int Mistakes(IReadOnlyList<IReadOnlyList<Sign>> words)
    {
        var hasFigures = words.Any(word => word.Any(sign => sign.IsFigure));
        var reached = Enumerable.Range(0, _signs.Length + 1).Select(at => GoingOn(at - 1, at < _signs.Length ? _signs[at].Place : 0, -1, hasFigures)).ToArray();
        foreach (var (place, word) in words.Index())
            reached = Behind(word, place == 0 ? reached : SignsSkipped(reached), place == 0 ? GoesOn : 1, place == words.Count - 1 ? GoesOn : 1);
        return reached.Select((mistakes, at) => mistakes + GoingOn(at, at > 0 ? _signs[at - 1].Place : 0, 1, hasFigures)).Min();
    }

    /// <summary>What touches a place on one side: letters that make it the middle of a word, and a figure where figures tell.</summary>
    private int GoingOn(int at, int place, int step, bool hasFigures)
    {
        var mistakes = 0;
        for (place += step; at >= 0 && at < _signs.Length && _signs[at].Place == place; at += step, place += step)
        {
            if (_signs[at].Sign is { IsFigure: true } figure)
                return mistakes + (hasFigures ? figure.Cost : 0);
            if (!_signs[at].Sign.IsOfWord || !seen[place - step].IsOfWord)
                return mistakes;
            mistakes += GoesOn;
        }

        return mistakes;
    }

    private int[] SignsSkipped(int[] reached)
    {
        for (var at = 1; at < reached.Length; at++)
            reached[at] = Math.Min(reached[at], reached[at - 1] + _signs[at - 1].Sign.Cost);
        return reached;
    }

    /// <summary>The fewest mistakes up to the end of one more word, for every place where it may end.</summary>
    private int[] Behind(IReadOnlyList<Sign> word, int[] reached, int eachBefore, int eachBehind)
    {
        var (most, behind) = (allowed(word), new int[reached.Length]);
        var allMissing = Enumerable.Range(0, word.Count + 1).Select(i => word.Take(i).Sum(sign => sign.Cost)).ToArray();
        Array.Fill(behind, Nowhere);
        for (var start = 0; start < reached.Length; start++)
        {
            if (reached[start] >= Nowhere)
                continue;
            var mistakes = allMissing;
            for (var end = start; ; end++)
            {
                if (mistakes[^1] <= most)
                    behind[end] = Math.Min(behind[end], reached[start] + mistakes[^1]);
                if (end == _signs.Length || end - start == word.Count + most)
                    break;
                mistakes = WithOneMore(_signs[end].Sign, word, mistakes, eachBefore, eachBehind);
            }
        }

        return behind;
    }

    /// <summary>The next row of the edit distance; a letter more before or behind the whole makes another word sooner.</summary>
    private static int[] WithOneMore(Sign sign, IReadOnlyList<Sign> word, int[] above, int eachBefore, int eachBehind)
    {
        var row = new int[above.Length];
        row[0] = above[0] + sign.Cost * eachBefore;
        for (var i = 1; i < row.Length; i++)
        {
            var more = above[i] + sign.Cost * (i == word.Count ? eachBehind : 1);
            row[i] = Math.Min(above[i - 1] + (word[i - 1].Letter == sign.Letter ? 0 : word[i - 1].Cost), Math.Min(row[i - 1] + word[i - 1].Cost, more));
        }

        return row;
    }
}
