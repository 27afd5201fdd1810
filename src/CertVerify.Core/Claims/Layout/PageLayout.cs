namespace CertVerify.Core.Claims.Layout;

/// <summary>The phrases of one page in reading order, and who stands beside and below whom.</summary>
internal sealed class PageLayout
{
    /// <summary>A gap wider than this many type heights ends a phrase.</summary>
    private const double PhraseGap = 1.8;

    /// <summary>A gap narrower than this many type heights may still be one spaced-out line.</summary>
    private const double NeighbourGap = 2.2;

    /// <summary>Lines further apart than this many type heights do not belong to one block.</summary>
    private const double BlockGap = 3.2;

    /// <summary>In characters; no line of print is longer.</summary>
    private const int LongestPhrase = 2_000;

    private readonly List<List<Phrase>> _lines;
    private readonly Dictionary<Phrase, int> _lineOf = [];

    public PageLayout(Page page)
    {
        Page = page;
        _lines = [.. LinesOf(page.Words).Select(line => PhrasesOf(page.Number, line).ToList())];
        Phrases = [.. _lines.SelectMany(line => line)];
        for (var number = 0; number < _lines.Count; number++)
        {
            foreach (var phrase in _lines[number])
                _lineOf[phrase] = number;
        }
    }

    public Page Page { get; }

    /// <summary>The phrases of each line, left to right.</summary>
    public IReadOnlyList<IReadOnlyList<Phrase>> Lines => _lines;

    /// <summary>Top to bottom, then left to right.</summary>
    public IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>Phrases right of this one on its line, nearest first.</summary>
    public IEnumerable<Phrase> RightOf(Phrase phrase) => LineOf(phrase).Where(p => p.Box.Left > phrase.Box.Left && p != phrase);

    /// <summary>Phrases left of this one on its line, nearest first.</summary>
    public IEnumerable<Phrase> LeftOf(Phrase phrase) => LineOf(phrase).Where(p => p.Box.Left < phrase.Box.Left && p != phrase).Reverse();

    /// <summary>Phrases that follow this one on its line, nearest first: right of it, or left where it is read from the right.</summary>
    public IEnumerable<Phrase> After(Phrase phrase) => phrase.IsRightToLeft ? LeftOf(phrase) : RightOf(phrase);

    /// <summary>Phrases that this one follows on its line, nearest first: left of it, or right of it where they are read from the right.</summary>
    public IEnumerable<Phrase> Before(Phrase phrase) => LineOf(phrase).Exists(p => p.IsRightToLeft)
        ? LeftOf(phrase).TakeWhile(p => !p.IsRightToLeft && p.Text.Any(char.IsLetter)).Concat(RightOf(phrase).SkipWhile(p => !p.IsRightToLeft))
        : LeftOf(phrase);

    /// <summary>The lines between those of two phrases, downwards.</summary>
    public IEnumerable<IReadOnlyList<Phrase>> LinesBetween(Phrase upper, Phrase lower) => _lines.Take(_lineOf[lower]).Skip(_lineOf[upper] + 1);

    /// <summary>Phrases below this one in its column, downwards, as far as the column goes without a wide break.</summary>
    /// <param name="phrase">Where to begin; not among the answers.</param>
    /// <param name="gap">The widest break before the first phrase, in type heights.</param>
    public IEnumerable<Phrase> Below(Phrase phrase, double gap = BlockGap)
    {
        var column = phrase.Box;
        var last = phrase.Box;
        var height = phrase.Height;
        for (var line = _lineOf[phrase] + 1; line < _lines.Count; line++)
        {
            var inColumn = WithCloseNeighbours(_lines[line], _lines[line].Where(p => SharesColumn(column, p.Box)).ToList());
            if (inColumn.Count == 0)
                continue;
            var size = Math.Max(height, inColumn.Max(p => p.Height));
            if (inColumn.Min(p => p.Box.Top) - last.Bottom > gap * size)
                yield break;
            foreach (var found in inColumn)
                yield return found;
            gap = BlockGap;
            last = inColumn.Select(p => p.Box).Aggregate((a, b) => a.Union(b));
            column = column with { Left = Math.Min(column.Left, last.Left), Right = Math.Max(column.Right, last.Right) };
            height = inColumn[0].Height;
        }
    }

    /// <summary>Phrases above this one in its column, upwards, at most as many lines as said.</summary>
    public IEnumerable<Phrase> Above(Phrase phrase, int lines)
    {
        var last = phrase.Box;
        for (var line = _lineOf[phrase] - 1; line >= 0 && lines > 0; line--)
        {
            var inColumn = _lines[line].Where(p => SharesColumn(phrase.Box, p.Box)).ToList();
            if (inColumn.Count == 0)
                continue;
            if (last.Top - inColumn.Max(p => p.Box.Bottom) > 2.5 * Math.Max(phrase.Height, inColumn.Max(p => p.Height)))
                yield break;
            foreach (var found in inColumn)
                yield return found;
            last = inColumn[0].Box;
            lines--;
        }
    }

    /// <summary>Words of a spaced-out line that stand no further apart than the words of a heading do.</summary>
    private static List<Phrase> WithCloseNeighbours(List<Phrase> line, List<Phrase> chosen)
    {
        if (chosen.Count == 0 || chosen.Count == line.Count)
            return chosen;
        var (first, last) = (line.IndexOf(chosen[0]), line.IndexOf(chosen[^1]));
        while (first > 0 && IsClose(line[first - 1], line[first]))
            first--;
        while (last < line.Count - 1 && IsClose(line[last], line[last + 1]))
            last++;
        return line[first..(last + 1)];
    }

    private static bool IsClose(Phrase left, Phrase right) => right.Box.Left - left.Box.Right < NeighbourGap * Math.Min(left.Height, right.Height);

    private static bool SharesColumn(Box column, Box other)
    {
        var shared = Math.Min(column.Right, other.Right) - Math.Max(column.Left, other.Left);
        return shared > 0.35 * Math.Min(column.Width, other.Width);
    }

    private List<Phrase> LineOf(Phrase phrase) => _lines[_lineOf[phrase]];

    private static IEnumerable<List<Word>> LinesOf(IReadOnlyList<Word> all)
    {
        var lines = new List<(List<Word> Words, Box Box)>();
        var upright = Wallpaper.Removed(all).Where(IsUpright).OrderBy(w => w.Box.MiddleY).ToList();
        foreach (var word in upright)
        {
            var at = lines.FindLastIndex(line => OnOneLine(line.Box, word) && !line.Words.Exists(other => AreStacked(other.Box, word.Box)) && !(IsSmallTypeFarAway(line.Words, word) && IsNothingBetween(line.Words, word, upright)));
            if (at < 0)
            {
                lines.Add(([word], word.Box));
                continue;
            }

            var (words, box) = lines[at];
            if (word.Box.Height < 1.6 * box.Height || words.TrueForAll(IsRaised))
                box = box.Union(word.Box);
            words.Add(word);
            lines[at] = (words, box);
        }

        return lines.OrderBy(line => line.Words.Average(w => w.Box.MiddleY)).Select(line => TornWords.Joined([.. line.Words.OrderBy(w => w.Box.Left)]));
    }

    /// <summary>One stands over the other: a label over its value, with a line of another column between their heights.</summary>
    private static bool AreStacked(Box one, Box other)
    {
        var across = Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left);
        var down = Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top);
        return across > 0.5 * Math.Min(one.Width, other.Width) && down < 0.1 * Math.Min(one.Height, other.Height);
    }

    /// <summary>Type of nearly twice the size, in another column.</summary>
    private static bool IsSmallTypeFarAway(List<Word> line, Word word) =>
        line.TrueForAll(other => Math.Max(other.Box.Height, word.Box.Height) > 1.8 * Math.Min(other.Box.Height, word.Box.Height) && other.Text.Length > 2 && word.Text.Length > 2
            && Math.Max(other.Box.Left, word.Box.Left) - Math.Min(other.Box.Right, word.Box.Right) > 6 * Math.Max(other.Box.Height, word.Box.Height));

    private static bool IsNothingBetween(List<Word> line, Word word, List<Word> all)
    {
        var (left, right) = (line.Min(other => other.Box.Left), line.Max(other => other.Box.Right));
        var (from, to) = word.Box.Left > right ? (right, word.Box.Left) : (word.Box.Right, left);
        return !all.Exists(other => other.Box.Left >= from && other.Box.Right <= to && OnOneLine(word.Box, other));
    }

    /// <summary>The ending of an ordinal that opens its line by being set higher says nothing of the line's size.</summary>
    private static bool IsRaised(Word word) => word.Text.Length < 3;

    /// <summary>Text that runs up or down the margin is no line of the page; "til" is higher than wide though it does not.</summary>
    private static bool IsUpright(Word word) => word.Text.Length > 0 && (word.Text.Length < 4 || word.Box.Height < 1.5 * word.Box.Width);

    /// <summary>A word belongs to a line whose height it shares; type of twice the size is another line, but a dash may be small, and so may the ink of "a" beside that of "Åg".</summary>
    private static bool OnOneLine(Box line, Word word)
    {
        var box = word.Box;
        if (box.Height > 2 * line.Height || line.Height > (word.ReadBy == ReadBy.Ocr ? 2.6 : 2) * box.Height && word.Text.Any(char.IsLetterOrDigit))
            return false;
        var shared = Math.Min(line.Bottom, box.Bottom) - Math.Max(line.Top, box.Top);
        return shared > 0.5 * Math.Min(line.Height, box.Height) && Math.Abs(line.MiddleY - box.MiddleY) < 0.6 * Math.Max(line.Height, box.Height);
    }

    private static IEnumerable<Phrase> PhrasesOf(int page, List<Word> line)
    {
        var phrase = new List<Word>();
        var length = 0;
        var typeHeight = line.Select(w => w.Box.Height).Order().ElementAt(line.Count / 2);
        foreach (var word in line)
        {
            if (phrase.Count > 0 && (length > LongestPhrase || word.Box.Left - phrase[^1].Box.Right > PhraseGap * Math.Max(typeHeight, Math.Min(word.Box.Height, phrase[^1].Box.Height))))
            {
                yield return new(page, phrase);
                (phrase, length) = ([], 0);
            }

            phrase.Add(word);
            length += word.Text.Length + 1;
        }

        yield return new(page, phrase);
    }
}
