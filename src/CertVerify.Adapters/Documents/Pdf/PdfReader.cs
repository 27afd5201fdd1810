using System.Text;
using CertVerify.Adapters.Documents.Children;
using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>Reads PDF files: the text layer first, and as pictures the pages whose text layer does not carry.</summary>
internal sealed class PdfReader(DocumentOptions options, Sandbox sandbox, CuratedTables tables, PagePictures pictures)
{
    /// <param name="text">The folder where the file lies, with the reader of its text layer.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="facts">What is known of it already.</param>
    /// <param name="progress">Is told of every page that has been read.</param>
    /// <param name="deadline">Ends the looking at pictures; what was read until then is kept.</param>
    /// <param name="cancel">Ends everything.</param>
    public async Task<DocumentReading> ReadAsync(
        WaitingText text, ReadOnlyMemory<byte> content, DocumentFacts facts, IProgress<PagesRead>? progress, CancellationToken deadline, CancellationToken cancel)
    {
        var revisions = PdfBytes.Revisions(content.Span);
        if (revisions == 0)
            return new DocumentReading.Refused(RefusalCause.Truncated, "The PDF is incomplete: its end is missing.");

        var outcome = await text.RunAsync(deadline).ConfigureAwait(false);
        var layer = BoundingBoxLayout.Read(outcome.Output.Span);
        if (!outcome.Succeeded || layer.Pages.Count == 0)
            return PdfRefusals.Of(outcome);

        var poppler = new Poppler(options, sandbox, text.Folder);
        var pageCount = await CountPagesAsync(poppler, layer, deadline).ConfigureAwait(false);
        if (pageCount > options.MaxPages)
            return Refusals.TooManyPages(pageCount, options);

        var signatures = PdfBytes.MayBeSigned(content.Span) ? await SignaturesAsync(poppler, deadline).ConfigureAwait(false) : [];
        var worths = layer.Pages.Zip(TextLayerTrust.Of(layer.Pages, text => Essentials.NamesAccreditor(text, tables), options.MarkPages)).ToList();
        var read = await AtOnce.SelectAsync(worths, options.MaxChildren, progress,
            (item, stop) => ReadPageAsync(poppler, item.First, item.Second, deadline, stop), cancel).ConfigureAwait(false);
        var parted = Spreads.Parted(read);
        var pages = parted.Select(result => result.Page).ToList();
        if (deadline.IsCancellationRequested && pages.All(page => page.Words.Count == 0))
            return Refusals.TookTooLong(options);

        return new DocumentReading.Opened(facts with
        {
            PageCount = pageCount + pages.Count - read.Count,
            PageSizes = [.. parted.Select(reading => reading.Size)],
            PagesRead = [.. pages.Select(page => page.Number)],
            PagesRecognised = [.. parted.Where(result => result.IsRecognised && result.Page.Words.Any(word => word.ReadBy == ReadBy.Ocr)).Select(result => result.Page.Number)],
            PagesSearchedForMarks = [.. parted.Where(result => result.IsSearchedForMarks).Select(result => result.Page.Number)],
            Creator = layer.Creator,
            Producer = layer.Producer,
            CreatedAt = layer.CreatedAt,
            ModifiedAt = layer.ModifiedAt,
            Revisions = revisions,
            Signatures = signatures,
            PrintedCodes = [.. parted.SelectMany(result => result.Codes)],
            Limitations = [.. facts.Limitations, .. layer.Crowded.Select(Limitation.TextLeftOut), .. read.Select(result => result.Limitation).Append(Limitation.PagesLeftOut(read.Count, pageCount)).OfType<Sentence>()],
        }, pages);
    }

    private async Task<PageReading> ReadPageAsync(Poppler poppler, Page page, LayerWorth worth, CancellationToken deadline, CancellationToken cancel)
    {
        if (worth == LayerWorth.Enough)
            return new PageReading(page);
        if (worth == LayerWorth.Markless)
            return await ReadMarksAsync(poppler, page, deadline, cancel).ConfigureAwait(false);
        var layerAlone = worth == LayerWorth.Untrusted ? page with { Words = [] } : page;
        try
        {
            if (await poppler.RenderAsync(page, deadline).ConfigureAwait(false) is not { } picture
                || await pictures.ReadAsync(picture, page.Number, page.Width / picture.Width, isDrawn: IsDrawn(page, worth), deadline).ConfigureAwait(false) is not { } seen)
                return new PageReading(layerAlone) { Limitation = Limitation.PictureNotRead(page.Number) };
            var words = Merging.Merge(LiesAs(page, seen) ? page.Words : [], seen.Words, layerIsSound: worth == LayerWorth.Lacking);
            return new PageReading(new Page(page.Number, seen.Width, seen.Height, words)) { IsRecognised = true, Lie = seen.Lie, Codes = seen.Codes, Limitation = Limitation.ByOneReader(page.Number, seen.ByBothReaders) };
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new PageReading(layerAlone) { Limitation = Limitation.NoTimeForPicture(page.Number) };
        }
    }

    /// <summary>The text stands as it is; what is printed beside it as a picture is added.</summary>
    private async Task<PageReading> ReadMarksAsync(Poppler poppler, Page page, CancellationToken deadline, CancellationToken cancel)
    {
        try
        {
            if (await poppler.RenderAsync(page, deadline).ConfigureAwait(false) is not { } picture
                || await pictures.ReadBesideAsync(picture, page, deadline).ConfigureAwait(false) is not { } seen)
                return new PageReading(page) { IsSearchedForMarks = true, Limitation = Limitation.MarksNotRead(page.Number) };
            return new PageReading(page with { Words = Merging.Merge(page.Words, Marks.Among(seen.Words, page.Width, tables), layerIsSound: true) }) { IsSearchedForMarks = true, Codes = seen.Codes };
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new PageReading(page) { IsSearchedForMarks = true, Limitation = Limitation.NoTimeForPicture(page.Number) };
        }
    }

    /// <summary>More type than a footer: the page is no scan, and lies as its words do.</summary>
    private static bool IsDrawn(Page page, LayerWorth worth) => worth == LayerWorth.Lacking && page.Words.Count >= TextLayerTrust.FewestWords;

    /// <summary>On a page that had to be turned, the layer's words stand elsewhere than the picture's.</summary>
    private static bool LiesAs(Page page, PictureReading seen) => Math.Abs(page.Width - seen.Width) < 1;

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
        return PdfSignatures.Read(Encoding.UTF8.GetString(outcome.Output.Span));
    }
}
