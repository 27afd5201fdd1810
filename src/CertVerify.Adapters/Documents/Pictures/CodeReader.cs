using System.Text;
using System.Xml;
using System.Xml.Linq;
using CertVerify.Adapters.Documents.Children;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Decodes QR and bar codes with ZBar; what they say is kept as text and never followed.</summary>
internal sealed class CodeReader(Sandbox sandbox)
{
    private const int WideEnoughToHalve = 1_600;
    private const int LongestPayload = 4_096;

    public async Task<IReadOnlyList<PrintedCode>> ReadAsync(Picture picture, int page, CancellationToken cancel)
    {
        var smaller = picture.Width >= WideEnoughToHalve ? Retouching.Halved(picture) : picture;
        var outcome = await sandbox.RunAsync(new ChildCommand("zbarimg", ["--quiet", "--nodbus", "--xml", "-"], Folder: null, smaller.Greymap), cancel)
            .ConfigureAwait(false);
        return Read(outcome.Output.Span, page);
    }

    /// <summary>Reads what ZBar prints; a code whose content breaks the XML is left out.</summary>
    internal static IReadOnlyList<PrintedCode> Read(ReadOnlySpan<byte> printed, int page)
    {
        try
        {
            using var xml = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(printed)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return [.. XElement.Load(xml).Descendants().Where(element => element.Name.LocalName == "symbol")
                .Select(symbol => new PrintedCode((string?)symbol.Attribute("type") ?? "unknown", Cut(symbol.Value), page))
                .Where(code => code.Payload.Length > 0).Distinct()];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private static string Cut(string payload) => payload.Length <= LongestPayload ? payload : payload[..LongestPayload];
}
