using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>
/// Tells a text layer that someone's OCR laid over a scan: type is set in a handful of sizes, but recognised lines each get
/// the height that was measured in the picture.
/// </summary>
internal static class RecognisedLayer
{
    private const int SizesOnAnyPage = 12;
    private const double SizesForEachWord = 0.1;

    /// <summary>Latin words are counted apart from others, which are set in another font and so have other heights.</summary>
    public static bool Is(IReadOnlyList<Word> words) => words.GroupBy(word => word.Text.Any(IsBeyondLatin)).Any(HasManySizes);

    private static bool HasManySizes(IEnumerable<Word> words)
    {
        var heights = words.Select(word => Math.Round(word.Box.Height, 1)).ToList();
        return heights.Distinct().Count() > Math.Max(SizesOnAnyPage, heights.Count * SizesForEachWord);
    }

    private static bool IsBeyondLatin(char c) => c >= '\u0590';
}
