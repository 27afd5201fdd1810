namespace CertVerify.Core.Claims.Layout;

/// <summary>Puts the words of a line, which stand from left to right, in the order in which they are read: Arabic and Hebrew from the right.</summary>
internal static class ReadingDirection
{
    /// <summary>Whether most letters of a text are read from the right.</summary>
    public static bool IsRightToLeft(string text) => text.Count(IsRightToLeft) is var count and > 0 && 2 * count > text.Count(char.IsLetter);

    public static IReadOnlyList<Word> Ordered(IReadOnlyList<Word> line)
    {
        if (!line.Any(word => word.Text.Any(IsRightToLeft)))
            return line;
        var rightToLeft = IsRightToLeft(string.Concat(line.Select(word => word.Text))) && !IsLatinLabel(line[0].Text);
        var runs = Runs(line, rightToLeft);
        return [.. (rightToLeft ? runs.AsEnumerable().Reverse() : runs).SelectMany(run => run)];
    }

    /// <summary>Words that keep together because they are read the other way than their line: "ISO 9001:2015" in an Arabic one.</summary>
    private static List<List<Word>> Runs(IReadOnlyList<Word> line, bool rightToLeft)
    {
        var runs = new List<List<Word>>();
        foreach (var word in line)
        {
            if (runs.Count > 0 && Continues(runs[^1], word, rightToLeft))
                runs[^1].Insert(rightToLeft ? runs[^1].Count : 0, word);
            else
                runs.Add([word]);
        }

        return runs;
    }

    /// <summary>In an Arabic line figures keep behind the Latin word before them.</summary>
    private static bool Continues(List<Word> run, Word word, bool rightToLeft) => rightToLeft
        ? run[0].Text.Any(IsLeftToRight) && !word.Text.Any(IsRightToLeft)
        : run[0].Text.Any(IsRightToLeft) && word.Text.Any(IsRightToLeft);

    private static bool IsRightToLeft(char c) => char.IsLetter(c) && c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    /// <summary>A line that a Latin label opens is read from the left, whatever follows.</summary>
    private static bool IsLatinLabel(string text) => text.EndsWith(':') && text.Any(IsLeftToRight);

    private static bool IsLeftToRight(char c) => char.IsLetter(c) && !IsRightToLeft(c);
}
