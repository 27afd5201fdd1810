using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Documents.Children;

namespace CertVerify.Adapters.Printing;

/// <summary>Turns a page of ours into a PDF with WeasyPrint, isolated like every outside program, so that it can fetch nothing.</summary>
public sealed class PdfPrinter(DocumentOptions options) : IDisposable
{
    private const int Seconds = 30;
    private const int Megabytes = 2_048;

    private readonly Sandbox sandbox = new(options);

    /// <param name="html">Whole: with its style, and pictures as data.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>Null when WeasyPrint is not there, or did not get through in half a minute.</returns>
    public async Task<ReadOnlyMemory<byte>?> PrintAsync(ReadOnlyMemory<byte> html, CancellationToken cancel)
    {
        if (!sandbox.Isolates && options.RequireSandbox)
            return null;
        var outcome = await sandbox.RunAsync(new("weasyprint", ["--encoding", "utf-8", "-", "-"], Folder: null, html, Seconds, Megabytes), cancel).ConfigureAwait(false);
        return outcome.Succeeded && !outcome.Output.IsEmpty ? outcome.Output : null;
    }

    public void Dispose() => sandbox.Dispose();
}
