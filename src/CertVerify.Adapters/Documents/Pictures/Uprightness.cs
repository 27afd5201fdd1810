using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Tells from the words of a page whether it lies on its side, and sets them upright.</summary>
internal static class Uprightness
{
    private const int LongWord = 4;
    private const double ClearlyTaller = 1.5;

    /// <summary>Quarters to turn clockwise. Lines that run down the page were turned clockwise themselves.</summary>
    public static int QuartersToTurn(IReadOnlyList<Word> words)
    {
        var written = words.Where(word => word.Text.Length >= LongWord).ToList();
        if (2 * written.Count(StandsOnEnd) <= written.Count)
            return 0;
        var steps = words.Zip(words.Skip(1)).Where(pair => StandsOnEnd(pair.First) && AreOfOneLine(pair.First.Box, pair.Second.Box))
            .Sum(pair => Math.Sign(pair.Second.Box.MiddleY - pair.First.Box.MiddleY));
        return steps > 0 ? 3 : 1;
    }

    /// <summary>The boxes as they lie when a picture of that size is turned clockwise.</summary>
    public static IReadOnlyList<Word> Turned(IReadOnlyList<Word> words, int quarters, double width, double height) =>
        [.. words.Select(word => word with { Box = Turned(word.Box, quarters, width, height) })];

    private static Box Turned(Box box, int quarters, double width, double height) => quarters switch
    {
        1 => new Box(height - box.Bottom, box.Left, height - box.Top, box.Right),
        2 => new Box(width - box.Right, height - box.Bottom, width - box.Left, height - box.Top),
        3 => new Box(box.Top, width - box.Right, box.Bottom, width - box.Left),
        _ => box,
    };

    private static bool StandsOnEnd(Word word) => word.Box.Height > ClearlyTaller * word.Box.Width;

    private static bool AreOfOneLine(Box one, Box other) => Math.Abs(one.MiddleX - other.MiddleX) < Math.Min(one.Width, other.Width) / 2;
}
