using CertVerify.Adapters.Documents.Children;
using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>Reads PDF files with Poppler.</summary>
internal sealed class PdfReader(DocumentOptions options, Sandbox sandbox, IPictureReader pictures)
{
    private const int Dpi = 300;

    public async Task<DocumentReading> ReadAsync(WorkFolder folder, DocumentFacts facts, CancellationToken cancel)
    {
        var outcome = await sandbox.RunAsync(new ChildCommand("pdftotext",
            ["-bbox-layout", "-cropbox", "-l", $"{options.MaxPagesRead}", WorkFolder.Document, "-"], folder.Path), cancel).ConfigureAwait(false);
        if (!outcome.Succeeded)
            return new DocumentReading.Refused(RefusalCause.Damaged, "The PDF could not be opened.");
        var layer = BoundingBoxLayout.Read(outcome.Output.Span);
        var pages = await Task.WhenAll(layer.Pages.Select(page => ReadPageAsync(folder, page, cancel))).ConfigureAwait(false);
        return new DocumentReading.Opened(facts with
        {
            PageCount = pages.Length,
            Creator = layer.Creator,
            Producer = layer.Producer,
            CreatedAt = layer.CreatedAt,
            ModifiedAt = layer.ModifiedAt,
            PagesRead = [.. pages.Select(page => page.Number)],
            PagesRecognised = [.. pages.Where(page => page.Words.Any(word => word.ReadBy == ReadBy.Ocr)).Select(page => page.Number)],
        }, pages);
    }

    private async Task<Page> ReadPageAsync(WorkFolder folder, Page page, CancellationToken cancel)
    {
        if (page.Words.Count > 40)
            return page;
        var rendered = await sandbox.RunAsync(new ChildCommand("pdftoppm",
            ["-gray", "-cropbox", "-r", $"{Dpi}", "-f", $"{page.Number}", "-l", $"{page.Number}", WorkFolder.Document], folder.Path), cancel).ConfigureAwait(false);
        if (Picture.Of(rendered.Output, Dpi) is not { } picture)
            return page;
        var words = await pictures.ReadAsync(picture, cancel).ConfigureAwait(false);
        return page with { Words = [.. words.Select(word => word with { Box = Scaled(word.Box, page.Width / picture.Width) })] };
    }

    private static Box Scaled(Box box, double by) => new(box.Left * by, box.Top * by, box.Right * by, box.Bottom * by);
}
