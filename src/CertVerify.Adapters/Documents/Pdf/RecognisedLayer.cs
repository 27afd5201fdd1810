using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>
/// Tells a text layer that someone's OCR laid over a scan: the words of a line of type are of one size, but recognised ones each get the height that was measured in the
/// picture, or each line does.
/// </summary>
internal static class RecognisedLayer
{
    private const int EnoughToTell = 20;
    private const double MostUnevenNeighbours = 0.35;
    private const int MostSizesOnAPage = 30;
    private const double SizesForEachWord = 0.1;

    public static bool Is(IReadOnlyList<Word> words) =>
        AreUneven([.. words.Zip(words.Skip(1)).Where(pair => AreNeighbours(pair.First, pair.Second))]) || words.GroupBy(IsBeyondLatin).Any(HasManySizes);

    private static bool AreUneven(IReadOnlyList<(Word First, Word Second)> neighbours) =>
        neighbours.Count >= EnoughToTell && neighbours.Count(pair => Size(pair.First) != Size(pair.Second)) > MostUnevenNeighbours * neighbours.Count;

    /// <summary>Side by side on one line, in like letters: Latin words are set in another font than others.</summary>
    private static bool AreNeighbours(Word first, Word second) =>
        second.Box.Left >= first.Box.Right && Math.Abs(second.Box.MiddleY - first.Box.MiddleY) < first.Box.Height / 2 && IsBeyondLatin(first) == IsBeyondLatin(second);

    private static bool HasManySizes(IEnumerable<Word> words)
    {
        var sizes = words.Select(Size).ToList();
        return sizes.Distinct().Count() > Math.Max(MostSizesOnAPage, sizes.Count * SizesForEachWord);
    }

    private static double Size(Word word) => Math.Round(word.Box.Height, 1);

    private static bool IsBeyondLatin(Word word) => word.Text.Any(c => c >= '\u0590');
}
