using CertVerify.Adapters.Documents.Children;
using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>Reads PDF files: the text layer first, and as pictures the pages whose text layer does not carry.</summary>
internal sealed class PdfReader(DocumentOptions options, Sandbox sandbox, PagePictures pictures)
{
    public async Task<DocumentReading> ReadAsync(WorkFolder folder, ReadOnlyMemory<byte> content, DocumentFacts facts, CancellationToken cancel)
    {
        var revisions = PdfBytes.Revisions(content.Span);
        if (revisions == 0)
            return new DocumentReading.Refused(RefusalCause.Truncated, "The PDF is incomplete: its end is missing.");

        var poppler = new Poppler(options, sandbox, folder);
        var outcome = await poppler.TextAsync(cancel).ConfigureAwait(false);
        var layer = BoundingBoxLayout.Read(outcome.Output.Span);
        if (!outcome.Succeeded || layer.Pages.Count == 0)
            return PdfRefusals.Of(outcome);

        var pageCount = await CountPagesAsync(poppler, layer, cancel).ConfigureAwait(false);
        if (pageCount > options.MaxPages)
            return new DocumentReading.Refused(RefusalCause.TooManyPages, $"The PDF has {pageCount} pages; at most {options.MaxPages} are accepted.");

        var signatures = PdfBytes.MayBeSigned(content.Span) ? await SignaturesAsync(poppler, cancel).ConfigureAwait(false) : [];
        var read = await Task.WhenAll(layer.Pages.Zip(TextLayerTrust.Of(layer.Pages), (page, worth) => ReadPageAsync(poppler, page, worth, cancel))).ConfigureAwait(false);
        var pages = read.Select(result => result.Page).ToList();
        return new DocumentReading.Opened(facts with
        {
            PageCount = pageCount,
            PagesRead = [.. pages.Select(page => page.Number)],
            PagesRecognised = [.. pages.Where(page => page.Words.Any(word => word.ReadBy == ReadBy.Ocr)).Select(page => page.Number)],
            Creator = layer.Creator,
            Producer = layer.Producer,
            CreatedAt = layer.CreatedAt,
            ModifiedAt = layer.ModifiedAt,
            Revisions = revisions,
            Signatures = signatures,
            PrintedCodes = [.. read.SelectMany(result => result.Picture?.Codes ?? [])],
            Limitations = [.. facts.Limitations, .. PagesLeftOut(pages.Count, pageCount), .. read.Select(result => result.Picture?.Limitation).OfType<string>()],
        }, pages);
    }

    private async Task<(Page Page, PictureReading? Picture)> ReadPageAsync(Poppler poppler, Page page, LayerWorth worth, CancellationToken cancel)
    {
        if (worth == LayerWorth.Enough)
            return (page, null);
        if (await poppler.RenderAsync(page, cancel).ConfigureAwait(false) is not { } picture)
            return (page, PictureReading.None($"Page {page.Number} could not be looked at as a picture."));

        var read = await pictures.ReadAsync(picture, page.Number, page.Width / picture.Width, cancel).ConfigureAwait(false);
        var words = Merging.Merge(page.Words, read.Words, layerIsSound: worth == LayerWorth.Lacking);
        return (page with { Width = read.Width, Height = read.Height, Words = words }, read);
    }

    /// <summary>Asked only when the text shows as many pages as are read at most: there may be more.</summary>
    private async Task<int> CountPagesAsync(Poppler poppler, TextLayer layer, CancellationToken cancel)
    {
        if (layer.Pages.Count < options.MaxPagesRead)
            return layer.Pages.Count;
        var facts = await poppler.FactsAsync(cancel).ConfigureAwait(false);
        return PdfFacts.PageCount(facts.Output.Span) ?? layer.Pages.Count;
    }

    private static async Task<IReadOnlyList<SignatureFact>> SignaturesAsync(Poppler poppler, CancellationToken cancel)
    {
        var outcome = await poppler.SignaturesAsync(cancel).ConfigureAwait(false);
        return PdfSignatures.Read(System.Text.Encoding.UTF8.GetString(outcome.Output.Span));
    }

    private static IEnumerable<string> PagesLeftOut(int read, int all) =>
        read < all ? [$"Only the first {read} of {all} pages were read."] : [];
}
