using System.Globalization;
using CertVerify.Adapters.Documents.Children;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Reads words with Tesseract.</summary>
internal sealed class TesseractReader(Sandbox sandbox) : IPictureReader
{
    public async Task<IReadOnlyList<Word>> ReadAsync(Picture picture, CancellationToken cancel)
    {
        var dpi = picture.Dpi.ToString(CultureInfo.InvariantCulture);
        var command = new ChildCommand("tesseract", ["stdin", "stdout", "--dpi", dpi, "--psm", "3", "-l", "eng", "tsv"], Path.GetTempPath(), picture.Pgm);
        var outcome = await sandbox.RunAsync(command, cancel).ConfigureAwait(false);
        return outcome.Succeeded ? TesseractTable.Read(outcome.Output.Span) : [];
    }
}
