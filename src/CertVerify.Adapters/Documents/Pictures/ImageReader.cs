using CertVerify.Adapters.Documents.Children;
using CertVerify.Core.Claims;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Reads picture files: one page for each frame, in the frame's own pixels.</summary>
internal sealed class ImageReader(DocumentOptions options, Sandbox sandbox, PagePictures pictures)
{
    public async Task<DocumentReading> ReadAsync(WorkFolder folder, DocumentFacts facts, IProgress<PagesRead>? progress, CancellationToken cancel)
    {
        var magick = new ImageMagick(options, sandbox, folder, facts.MediaType);
        var (sizing, frames) = await magick.SizesAsync(cancel).ConfigureAwait(false);
        if (frames.Count == 0)
            return ImageRefusals.Of(sizing);
        if (frames.Count > options.MaxPages)
            return Refusals.TooManyPages(frames.Count, options);
        if (frames.Any(frame => (long)frame.Width * frame.Height > options.MaxPixels))
            return ImageRefusals.TooManyPixels(options);

        var numbered = frames.Take(options.MaxPagesRead).Index().ToList();
        var read = await AtOnce.SelectAsync(numbered, options.MaxChildren, progress, (item, stop) => ReadFrameAsync(magick, item.Item, item.Index, stop), cancel)
            .ConfigureAwait(false);
        if (read.Select(result => result.Refusal).FirstOrDefault(refusal => refusal is not null) is { } refused)
            return refused;

        var pages = Spreads.Parted([.. read.Select(result => result.Reading!)]);
        return new DocumentReading.Opened(facts with
        {
            PageCount = frames.Count + pages.Count - read.Count,
            PageSizes = [.. pages.Select(reading => reading.Size)],
            PagesRead = [.. pages.Select(reading => reading.Page.Number)],
            PagesRecognised = [.. pages.Where(reading => reading.Page.Words.Count > 0).Select(reading => reading.Page.Number)],
            PrintedCodes = [.. pages.SelectMany(reading => reading.Codes)],
            Limitations = [.. facts.Limitations, .. pages.Select(reading => reading.Limitation).Append(Limitation.PagesLeftOut(read.Count, frames.Count)).OfType<Sentence>()],
        }, [.. pages.Select(reading => reading.Page)]);
    }

    private async Task<(PageReading? Reading, DocumentReading.Refused? Refusal)> ReadFrameAsync(
        ImageMagick magick, (int Width, int Height) frame, int index, CancellationToken cancel)
    {
        var scale = ImageMagick.ScaleFor(frame.Width, frame.Height);
        var outcome = await magick.NormaliseAsync(index, scale, cancel).ConfigureAwait(false);
        if (ImageRefusals.SaysIncomplete(outcome) || Picture.Of(outcome.Output) is not { } picture)
            return (null, ImageRefusals.OfContent(outcome));
        var number = index + 1;
        var seen = await pictures.ReadAsync(picture, number, 1 / scale, isDrawn: false, cancel).ConfigureAwait(false);
        return (seen is null
            ? new PageReading(new Page(number, frame.Width, frame.Height, [])) { Limitation = Limitation.PictureNotRead(number) }
            : new PageReading(new Page(number, seen.Width, seen.Height, seen.Words))
            {
                IsRecognised = true,
                Lie = seen.Lie,
                Codes = seen.Codes,
                Limitation = Limitation.ByOneReader(number, seen.ByBothReaders),
            }, null);
    }
}
