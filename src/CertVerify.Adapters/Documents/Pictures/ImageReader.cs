using CertVerify.Adapters.Documents.Children;
using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Reads picture files: one page for each frame, in the frame's own pixels.</summary>
internal sealed class ImageReader(DocumentOptions options, Sandbox sandbox, PagePictures pictures)
{
    public async Task<DocumentReading> ReadAsync(WorkFolder folder, DocumentFacts facts, CancellationToken cancel)
    {
        var magick = new ImageMagick(options, sandbox, folder, facts.MediaType);
        var (outcome, frames) = await magick.SizesAsync(cancel).ConfigureAwait(false);
        if (frames.Count == 0)
            return ImageRefusals.Of(outcome);
        if (frames.Count > options.MaxPages)
            return new DocumentReading.Refused(RefusalCause.TooManyPages, $"The picture has {frames.Count} pages; at most {options.MaxPages} are accepted.");
        if (frames.Any(frame => (long)frame.Width * frame.Height > options.MaxPixels))
            return new DocumentReading.Refused(RefusalCause.TooManyPixels, $"The picture has more than {options.MaxPixels / 1_000_000} million pixels.");

        var read = await Task.WhenAll(frames.Take(options.MaxPagesRead).Select((frame, index) => ReadFrameAsync(magick, frame, index, cancel))).ConfigureAwait(false);
        if (read.Select(result => result.Refusal).FirstOrDefault(refusal => refusal is not null) is { } refused)
            return refused;

        var pages = read.Select((result, index) => new Page(index + 1, result.Reading!.Width, result.Reading.Height, result.Reading.Words)).ToList();
        return new DocumentReading.Opened(facts with
        {
            PageCount = frames.Count,
            PagesRead = [.. pages.Select(page => page.Number)],
            PagesRecognised = [.. pages.Select(page => page.Number)],
            PrintedCodes = [.. read.SelectMany(result => result.Reading!.Codes)],
            Limitations = [.. facts.Limitations, .. PagesLeftOut(pages.Count, frames.Count)],
        }, pages);
    }

    private async Task<(PictureReading? Reading, DocumentReading.Refused? Refusal)> ReadFrameAsync(
        ImageMagick magick, (int Width, int Height) frame, int index, CancellationToken cancel)
    {
        var scale = ImageMagick.ScaleFor(frame.Width, frame.Height);
        var outcome = await magick.NormaliseAsync(index, scale, cancel).ConfigureAwait(false);
        if (ImageRefusals.SaysIncomplete(outcome) || Picture.Of(outcome.Output) is not { } picture)
            return (null, ImageRefusals.Of(outcome));
        return (await pictures.ReadAsync(picture, index + 1, 1 / scale, cancel).ConfigureAwait(false), null);
    }

    private static IEnumerable<string> PagesLeftOut(int read, int all) =>
        read < all ? [$"Only the first {read} of {all} pages were read."] : [];
}
