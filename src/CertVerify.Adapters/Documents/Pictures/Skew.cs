using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>How much the lines of a page rise or fall, and words moved so that they lie level.</summary>
internal static class Skew
{
    private const int EnoughNeighbours = 12;

    /// <summary>Downward steps to one step right: the middle one of what each word says with its right neighbour; 0 when too few say anything.</summary>
    public static double SlopeOf(IReadOnlyList<Word> words)
    {
        var slopes = words.Select(word => (word.Box, Next: RightNeighbour(word, words)))
            .Where(pair => pair.Next is not null)
            .Select(pair => (pair.Next!.Box.MiddleY - pair.Box.MiddleY) / (pair.Next.Box.MiddleX - pair.Box.MiddleX))
            .Order().ToList();
        return slopes.Count < EnoughNeighbours ? 0 : slopes[slopes.Count / 2];
    }

    /// <summary>The boxes turned about the picture's middle as <see cref="Retouching.Levelled"/> turns its pixels.</summary>
    public static IReadOnlyList<Word> Levelled(IReadOnlyList<Word> words, double slope, int width, int height)
    {
        var (sin, cos) = Math.SinCos(-Math.Atan(slope));
        return [.. words.Select(word =>
        {
            var (x, y) = (word.Box.MiddleX - width / 2.0, word.Box.MiddleY - height / 2.0);
            var (right, down) = (cos * x - sin * y - x, sin * x + cos * y - y);
            return word with { Box = new Box(word.Box.Left + right, word.Box.Top + down, word.Box.Right + right, word.Box.Bottom + down) };
        })];
    }

    /// <summary>Where the corners of the picture lie once it is levelled.</summary>
    public static Sheet LieLevelled(Picture picture, double slope)
    {
        var (sin, cos) = Math.SinCos(Math.Atan(slope));
        var shape = (double)picture.Height / picture.Width;
        return Sheet.Whole.Moved(corner =>
        {
            var (x, y) = (corner.X - 0.5, corner.Y - 0.5);
            return new(0.5 + cos * x - sin * y * shape, 0.5 + sin * x / shape + cos * y);
        }).On(picture.Lie);
    }

    private static Word? RightNeighbour(Word word, IReadOnlyList<Word> words) => words
        .Where(other => other.Box.Left >= word.Box.Right
            && other.Box.Left - word.Box.Right < 1.5 * word.Box.Height
            && Math.Abs(other.Box.MiddleY - word.Box.MiddleY) < 0.6 * word.Box.Height
            && Math.Abs(other.Box.Height - word.Box.Height) < 0.25 * word.Box.Height)
        .MinBy(other => other.Box.Left);
}
