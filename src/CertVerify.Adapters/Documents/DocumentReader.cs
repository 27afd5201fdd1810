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
        var pictures = new TesseractReader(sandbox);
        pdfs = new PdfReader(options, sandbox, pictures);
        images = new ImageReader(sandbox, pictures);
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

        using var folder = await WorkFolder.WithAsync(content, cancel).ConfigureAwait(false);
        var facts = new DocumentFacts
        {
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Span)),
            MediaType = mediaType,
            Bytes = content.Length,
            PageCount = 0,
        };
        return mediaType == MediaType.Pdf
            ? await pdfs.ReadAsync(folder, facts, cancel).ConfigureAwait(false)
            : await images.ReadAsync(folder, facts, cancel).ConfigureAwait(false);
    }
}
