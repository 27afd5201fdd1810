using CertVerify.Adapters.Documents.Children;
using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Reads picture files: one page for each frame.</summary>
internal sealed class ImageReader(Sandbox sandbox, IPictureReader pictures)
{
    public async Task<DocumentReading> ReadAsync(WorkFolder folder, DocumentFacts facts, CancellationToken cancel)
    {
        var grey = await sandbox.RunAsync(new ChildCommand("convert",
            [WorkFolder.Document + "[0]", "-auto-orient", "-background", "white", "-alpha", "remove", "-colorspace", "Gray", "-resize", "2500x2500<", "-depth", "8", "pgm:-"],
            folder.Path), cancel).ConfigureAwait(false);
        if (Picture.Of(grey.Output, 300) is not { } picture)
            return new DocumentReading.Refused(RefusalCause.Damaged, "The picture could not be opened.");
        var words = await pictures.ReadAsync(picture, cancel).ConfigureAwait(false);
        var page = new Page(1, picture.Width, picture.Height, words);
        return new DocumentReading.Opened(facts with { PageCount = 1, PagesRead = [1], PagesRecognised = [1] }, [page]);
    }
}
