using System.Text;
using CertVerify.Adapters.Documents.Children;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Reads words with Tesseract.</summary>
internal sealed class TesseractReader(Sandbox sandbox) : IPictureReader
{
    /// <summary>What pictures are brought to before they come here; without it Tesseract guesses from the letters' height.</summary>
    private const string Dpi = "300";
    private const string FullyAutomaticLayout = "3";
    private const string OneColumn = "4";
    private const string OneBlock = "6";
    private const string LayoutOnly = "0";

    public Task<IReadOnlyList<Word>?> ReadAsync(Picture picture, Script script, CancellationToken cancel) => ReadAsync(picture, FullyAutomaticLayout, script, cancel);

    public Task<IReadOnlyList<Word>?> ReadColumnAsync(Picture picture, Script script, CancellationToken cancel) => ReadAsync(picture, OneColumn, script, cancel);

    public Task<IReadOnlyList<Word>?> ReadLinesAsync(Picture picture, Script script, CancellationToken cancel) => ReadAsync(picture, OneBlock, script, cancel);

    private async Task<IReadOnlyList<Word>?> ReadAsync(Picture picture, string segmentation, Script script, CancellationToken cancel)
    {
        var outcome = await RunAsync(picture, segmentation, PackOf(script), script == Script.Korean ? ["tsv", "txt"] : ["tsv"], cancel).ConfigureAwait(false);
        return outcome.Succeeded ? TesseractTable.Read(outcome.Output.Span) : null;
    }

    public async Task<Layout?> LookAsync(Picture picture, CancellationToken cancel)
    {
        var outcome = await RunAsync(picture, LayoutOnly, "osd", [], cancel).ConfigureAwait(false);
        return outcome.Succeeded ? TesseractLayout.Read(Encoding.UTF8.GetString(outcome.Output.Span)) : null;
    }

    private Task<ChildOutcome> RunAsync(Picture picture, string segmentation, string pack, IEnumerable<string> format, CancellationToken cancel) =>
        sandbox.RunAsync(new ChildCommand("tesseract",
            ["stdin", "stdout", "--dpi", Dpi, "--psm", segmentation, "-l", pack, .. format], Folder: null, picture.Greymap), cancel);

    /// <summary>
    /// The English pack is surer of digits and plain words, the Latin one knows every accent but the Vietnamese; Tesseract keeps the better of the two, word by word.
    /// Beside Chinese, Japanese and Korean the English one is left out: it is sure of itself where a figure stands between their letters.
    /// </summary>
    private static string PackOf(Script script) => script switch
    {
        Script.Vietnamese => "vie",
        Script.Cyrillic => "Cyrillic+eng",
        Script.Greek => "ell+eng",
        Script.SimplifiedChinese => "chi_sim",
        Script.TraditionalChinese => "chi_tra",
        Script.Japanese => "jpn",
        Script.Korean => "kor",
        Script.Arabic => "ara+eng",
        Script.Hebrew => "heb+eng",
        Script.Devanagari => "hin+eng",
        Script.Thai => "tha+eng",
        _ => "eng+Latin",
    };
}
