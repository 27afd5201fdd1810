using System.ComponentModel;
using System.Security.Cryptography;
using CertVerify.Adapters.Documents.Children;
using CertVerify.Adapters.Documents.Pdf;
using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Adapters.Documents.Seeing;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Documents;

/// <summary>Opens a file and reads the words on its pages, from its text layer, its pictures, or both.</summary>
public sealed class DocumentReader : IDisposable
{
    private readonly DocumentOptions options;
    private readonly Sandbox sandbox;
    private readonly SecondReader second;
    private readonly WaitingTexts texts;
    private readonly PdfReader pdfs;
    private readonly ImageReader images;
    private readonly Onlooker onlooker;

    /// <param name="options">What is read and what it may cost.</param>
    /// <param name="tables">Tell which accreditors there are; those that ship when none are given.</param>
    public DocumentReader(DocumentOptions options, CuratedTables? tables = null)
    {
        this.options = options;
        sandbox = new Sandbox(options);
        second = new SecondReader(options, sandbox);
        WorkFolder.SweepAbandoned(Path.GetTempPath());
        var known = tables ?? CuratedTables.Shipped;
        var tesseract = new TesseractReader(sandbox);
        var pictures = new PagePictures(new PageRecogniser(tesseract, second), new CloserLook(tesseract, second, known), second, new CodeReader(sandbox));
        onlooker = new Onlooker(tesseract, second);
        texts = new WaitingTexts(options, sandbox);
        pdfs = new PdfReader(options, sandbox, known, pictures);
        images = new ImageReader(options, sandbox, pictures);
        Drawer = new PageDrawer(options, sandbox);
    }

    /// <summary>Whether pictures are read by both readers; by Tesseract alone otherwise.</summary>
    public bool SecondReaderWorks => second.Works;

    /// <summary>Whether the programs that open files are kept from network and files; tried out when it is first asked.</summary>
    public bool IsIsolated => sandbox.Isolates;

    public void Dispose()
    {
        texts.Dispose();
        second.Dispose();
        sandbox.Dispose();
    }

    /// <summary>Draws pages for people to look at.</summary>
    public PageDrawer Drawer { get; }

    /// <inheritdoc cref="ReadAsync(ReadOnlyMemory{byte}, IProgress{PagesRead}, CancellationToken)"/>
    public Task<DocumentReading> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancel) => ReadAsync(content, null, cancel);

    /// <summary>Reads one document; an expected trouble with it is an answer, not an exception.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="progress">Is told, perhaps from several threads, how many pages have been read.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<DocumentReading> ReadAsync(ReadOnlyMemory<byte> content, IProgress<PagesRead>? progress, CancellationToken cancel)
    {
        if (content.IsEmpty)
            return Refusals.Empty;
        if (content.Length > options.MaxBytes)
            return Refusals.TooLarge(options);
        if (MediaType.Of(content.Span) is not { } mediaType)
            return Refusals.WrongType;
        if (!sandbox.Isolates && options.RequireSandbox)
            return Refusals.NotIsolated;

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(TimeSpan.FromSeconds(options.DocumentSeconds));
        try
        {
            return await OpenAsync(content, mediaType, progress, time.Token, cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return Refusals.TookTooLong(options);
        }
        catch (Win32Exception)
        {
            return Refusals.ReaderMissing;
        }
    }

    /// <summary>Looks at a PDF as a person would: whether it shows what its text says, and the same to everybody. What could not be looked at stays as it is.</summary>
    /// <param name="content">The file's bytes.</param>
    /// <param name="facts">With what the text says, and where.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<DocumentFacts> LookAsync(ReadOnlyMemory<byte> content, DocumentFacts facts, CancellationToken cancel)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(TimeSpan.FromSeconds(options.DocumentSeconds));
        using var folder = WorkFolder.Create();
        try
        {
            await folder.PutAsync(content, time.Token).ConfigureAwait(false);
            var objects = await sandbox.RunAsync(new("qpdf", ["--warning-exit-0", "--json=2", "--json-key=qpdf", WorkFolder.Document], folder.Path), time.Token).ConfigureAwait(false);
            return facts with
            {
                MayShowOtherwise = PdfObjects.MayShowOtherwise(objects),
                Sightings = await onlooker.LookAsync(new Poppler(options, sandbox, folder), facts.Sightings, time.Token).ConfigureAwait(false),
            };
        }
        catch (Exception trouble) when (trouble is Win32Exception || trouble is OperationCanceledException && !cancel.IsCancellationRequested)
        {
            return facts;
        }
    }

    private async Task<DocumentReading> OpenAsync(
        ReadOnlyMemory<byte> content, string mediaType, IProgress<PagesRead>? progress, CancellationToken deadline, CancellationToken cancel)
    {
        var facts = new DocumentFacts
        {
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span)),
            MediaType = mediaType,
            Bytes = content.Length,
            PageCount = 0,
            Limitations = sandbox.Isolates ? [] : [Limitation.NotIsolated],
        };
        return mediaType == MediaType.Pdf
            ? await OpenPdfAsync(content, facts, progress, deadline, cancel).ConfigureAwait(false)
            : await OpenImageAsync(content, facts, progress, deadline).ConfigureAwait(false);
    }

    private async Task<DocumentReading> OpenPdfAsync(
        ReadOnlyMemory<byte> content, DocumentFacts facts, IProgress<PagesRead>? progress, CancellationToken deadline, CancellationToken cancel)
    {
        using var text = texts.Take();
        await text.Folder.PutAsync(content, deadline).ConfigureAwait(false);
        var reading = await pdfs.ReadAsync(text, content, facts, progress, deadline, cancel).ConfigureAwait(false);
        texts.Replenish();
        return reading;
    }

    private async Task<DocumentReading> OpenImageAsync(ReadOnlyMemory<byte> content, DocumentFacts facts, IProgress<PagesRead>? progress, CancellationToken deadline)
    {
        using var folder = WorkFolder.Create();
        await folder.PutAsync(content, deadline).ConfigureAwait(false);
        return await images.ReadAsync(folder, facts, progress, deadline).ConfigureAwait(false);
    }
}
