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

    public static bool Is(IReadOnlyList<Word> words) =>
        words.Select(word => Math.Round(word.Box.Height, 1)).Distinct().Count() > Math.Max(SizesOnAnyPage, words.Count * SizesForEachWord);
}
