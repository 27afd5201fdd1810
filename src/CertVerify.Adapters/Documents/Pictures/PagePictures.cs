using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>What came of looking at one page as a picture, in the page's own units; the page may have had to be turned.</summary>
/// <param name="Words">Their boxes in the page's own units.</param>
/// <param name="Width">Of the page.</param>
/// <param name="Height">Of the page.</param>
/// <param name="Lie">Where its corners lie on the picture, in shares of that one's width and height.</param>
/// <param name="Codes">Those printed on it.</param>
/// <param name="ByBothReaders">Or by Tesseract alone.</param>
internal sealed record PictureReading(IReadOnlyList<Word> Words, double Width, double Height, Sheet Lie, IReadOnlyList<PrintedCode> Codes, bool ByBothReaders);

/// <summary>Reads words and codes off pages' pictures.</summary>
internal sealed class PagePictures(PageRecogniser recogniser, CloserLook closer, SecondReader second, CodeReader codes)
{
    /// <param name="picture">Of the page.</param>
    /// <param name="page">Its number.</param>
    /// <param name="unitsPerPixel">Turns the picture's pixels into the page's units.</param>
    /// <param name="isDrawn">As in <see cref="PageRecogniser"/>.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>Null when the reader failed.</returns>
    public async Task<PictureReading?> ReadAsync(Picture picture, int page, double unitsPerPixel, bool isDrawn, CancellationToken cancel)
    {
        var decoding = codes.ReadAsync(picture, page, cancel);
        var recognised = await recogniser.ReadAsync(picture, isDrawn, cancel).ConfigureAwait(false);
        var words = recognised is null ? [] : Restored(await closer.AtAsync(recognised, Restored(recognised.Words), cancel).ConfigureAwait(false));
        var decoded = await decoding.ConfigureAwait(false);
        return recognised is null ? null : new PictureReading(
            [.. words.Select(word => word with { Box = Scaled(word.Box, unitsPerPixel) })],
            recognised.Upright.Width * unitsPerPixel,
            recognised.Upright.Height * unitsPerPixel,
            recognised.Lie,
            decoded,
            recognised.Second is not null);
    }

    /// <summary>With the letters that readers take for others put back.</summary>
    private static IReadOnlyList<Word> Restored(IReadOnlyList<Word> words) => OneScript.Among(German.Restored(words));

    /// <summary>What the second reader sees beside the words of a page that are known already; null when there is none or it failed.</summary>
    public async Task<PictureReading?> ReadBesideAsync(Picture picture, Page page, CancellationToken cancel)
    {
        var unitsPerPixel = page.Width / picture.Width;
        var decoding = codes.ReadAsync(picture, page.Number, cancel);
        var rest = Retouching.Without(picture, page.Words.Select(word => Scaled(Grown(word.Box), 1 / unitsPerPixel)));
        var seen = await second.ReadAsync(rest, SecondReader.SideForMarks, cancel).ConfigureAwait(false);
        var decoded = await decoding.ConfigureAwait(false);
        return seen is null ? null : new PictureReading(
            [.. seen.Select(word => word with { Box = Scaled(word.Box, unitsPerPixel) })], page.Width, page.Height, picture.Lie, decoded, ByBothReaders: false);
    }

    /// <summary>A layer's boxes may end short of the strokes.</summary>
    private static Box Grown(Box box) => new(box.Left - box.Height / 4, box.Top - box.Height / 4, box.Right + box.Height / 4, box.Bottom + box.Height / 4);

    private static Box Scaled(Box box, double by) => new(box.Left * by, box.Top * by, box.Right * by, box.Bottom * by);
}
