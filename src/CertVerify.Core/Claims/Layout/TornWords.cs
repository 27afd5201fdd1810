namespace CertVerify.Core.Claims.Layout;

/// <summary>Puts words of a text layer together again that were torn where the type changes in their midst, as in "S ả n xu ấ t".</summary>
internal static class TornWords
{
    /// <summary>In type heights; the narrowest blank is ten times as wide.</summary>
    private const double WidestTear = 0.02;

    private const double OtherType = 0.02;
    private const double SameLine = 0.1;

    /// <param name="line">The words of one line, left to right.</param>
    public static List<Word> Joined(List<Word> line)
    {
        var joined = new List<Word>();
        foreach (var word in line)
        {
            if (joined is [.., var last] && AreTorn(last, word))
                joined[^1] = last with { Text = last.Text + word.Text, Box = last.Box.Union(word.Box) };
            else
                joined.Add(word);
        }

        return joined;
    }

    private static bool AreTorn(Word left, Word right) =>
        left.ReadBy == ReadBy.TextLayer && right.ReadBy == ReadBy.TextLayer && !ReadingDirection.IsRightToLeft(left.Text + right.Text)
        && Math.Abs(left.Box.Height - right.Box.Height) > OtherType * left.Box.Height && Math.Abs(left.Box.MiddleY - right.Box.MiddleY) < SameLine * left.Box.Height
        && left.Text.Length + right.Text.Length <= Word.Longest
        && Math.Abs(right.Box.Left - left.Box.Right) < WidestTear * Math.Min(left.Box.Height, right.Box.Height);
}
