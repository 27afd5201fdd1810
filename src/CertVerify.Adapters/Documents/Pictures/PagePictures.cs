using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>What came of looking at one page as a picture.</summary>
internal sealed record PictureReading(IReadOnlyList<Word> Words, double Width, double Height, IReadOnlyList<PrintedCode> Codes, string? Limitation = null)
{
    public static PictureReading None(string because) => new([], 0, 0, [], because);
}

/// <summary>Reads words and codes off one page's picture and gives them in the page's own units.</summary>
internal sealed class PagePictures(PageRecogniser recogniser, CodeReader codes)
{
    /// <param name="picture">Of the page.</param>
    /// <param name="page">Its number.</param>
    /// <param name="unitsPerPixel">To turn the picture's pixels into the page's units.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<PictureReading> ReadAsync(Picture picture, int page, double unitsPerPixel, CancellationToken cancel)
    {
        var decoding = codes.ReadAsync(picture, page, cancel);
        var read = await recogniser.ReadAsync(picture, cancel).ConfigureAwait(false);
        return new PictureReading(
            [.. read.Words.Select(word => word with { Box = Scaled(word.Box, unitsPerPixel) })],
            read.Upright.Width * unitsPerPixel,
            read.Upright.Height * unitsPerPixel,
            await decoding.ConfigureAwait(false));
    }

    private static Box Scaled(Box box, double by) => new(box.Left * by, box.Top * by, box.Right * by, box.Bottom * by);
}
