using System.ComponentModel;
using System.Security.Cryptography;
using CertVerify.Adapters.Documents.Children;
using CertVerify.Adapters.Documents.Pdf;
using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents;

/// <summary>Opens a file and reads the words on its pages, from its text layer, its pictures, or both.</summary>
public sealed class DocumentReader : IDisposable
{
    private readonly DocumentOptions options;
    private readonly Sandbox sandbox;
    private readonly PdfReader pdfs;
    private readonly ImageReader images;

    public DocumentReader(DocumentOptions options)
    {
        this.options = options;
        sandbox = new Sandbox(options);
        var pictures = new PagePictures(new PageRecogniser(new TesseractReader(sandbox)), new CodeReader(sandbox));
        pdfs = new PdfReader(options, sandbox, pictures);
        images = new ImageReader(options, sandbox, pictures);
    }

    public void Dispose() => sandbox.Dispose();

    /// <summary>Reads one document; an expected trouble with it is an answer, not an exception.</summary>
    public async Task<DocumentReading> ReadAsync(ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        if (content.IsEmpty)
            return new DocumentReading.Refused(RefusalCause.Empty, "The file is empty.");
        if (content.Length > options.MaxBytes)
            return new DocumentReading.Refused(RefusalCause.TooLarge, $"The file is larger than {options.MaxBytes >> 20} MB.");
        if (MediaType.Of(content.Span) is not { } mediaType)
            return new DocumentReading.Refused(RefusalCause.WrongType, "The file is neither a PDF nor a PNG, JPEG, TIFF or WebP picture.");
        if (!sandbox.Isolates && options.RequireSandbox)
            return new DocumentReading.Refused(RefusalCause.ReaderUnavailable, "Files are not read here: the programs that read them cannot be isolated.");

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(TimeSpan.FromSeconds(options.DocumentSeconds));
        try
        {
            return await OpenAsync(content, mediaType, time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new DocumentReading.Refused(RefusalCause.TookTooLong, $"The file could not be read within {options.DocumentSeconds} seconds.");
        }
        catch (Win32Exception)
        {
            return new DocumentReading.Refused(RefusalCause.ReaderUnavailable, "A program that files are read with is missing here.");
        }
    }

    private async Task<DocumentReading> OpenAsync(ReadOnlyMemory<byte> content, string mediaType, CancellationToken cancel)
    {
        using var folder = await WorkFolder.WithAsync(content, cancel).ConfigureAwait(false);
        var facts = new DocumentFacts
        {
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span)),
            MediaType = mediaType,
            Bytes = content.Length,
            PageCount = 0,
            Limitations = sandbox.Isolates ? [] : ["The programs that read the file ran within bounds but not isolated."],
        };
        return mediaType == MediaType.Pdf
            ? await pdfs.ReadAsync(folder, content, facts, cancel).ConfigureAwait(false)
            : await images.ReadAsync(folder, facts, cancel).ConfigureAwait(false);
    }
}
