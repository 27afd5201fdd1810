using System.Globalization;
using System.Text;

namespace CertVerify.Torture.Documents;

/// <summary>Writes a PDF object by object, right as far as it is not told otherwise.</summary>
internal sealed class PdfWriter
{
    private readonly List<byte> file = [];
    private readonly SortedDictionary<int, int> offsets = [];

    internal PdfWriter() => Raw("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");

    /// <summary>A catalog (1), a tree (2) with one page (3), its content (4) and a font (5).</summary>
    internal static PdfWriter OnePage(
        string content = "BT /F1 12 Tf 50 700 Td (Certificate KG-1) Tj ET", string box = "0 0 595 842", string resources = "", string catalog = "", string font = "", string? contents = null) =>
        new PdfWriter()
            .Object(1, $"<< /Type /Catalog /Pages 2 0 R {catalog} >>")
            .Object(2, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>")
            .Object(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents {contents ?? "4 0 R"} /Resources << /Font << /F1 5 0 R >> {resources} >> >>")
            .Stream(4, "", Encoding.Latin1.GetBytes(content))
            .Object(5, $"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica {font} >>");

    internal PdfWriter Object(int number, string body)
    {
        Begin(number);
        return Raw($"{body}\nendobj\n");
    }

    /// <param name="length">What it says of itself; what is true when not given.</param>
    internal PdfWriter Stream(int number, string entries, byte[] bytes, string? length = null)
    {
        Begin(number);
        Raw($"<< {entries} /Length {length ?? bytes.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n");
        file.AddRange(bytes);
        return Raw("\nendstream\nendobj\n");
    }

    internal PdfWriter Raw(string text)
    {
        file.AddRange(Encoding.Latin1.GetBytes(text));
        return this;
    }

    /// <param name="trailer">Further entries; "{start}" is where the table stands.</param>
    internal byte[] End(string trailer = "")
    {
        var (start, last) = (file.Count, offsets.Keys.LastOrDefault());
        Raw($"xref\n0 {last + 1}\n0000000000 65535 f \n");
        for (var number = 1; number <= last; number++)
            Raw(offsets.TryGetValue(number, out var offset) ? $"{offset:D10} 00000 n \n" : "0000000000 00000 f \n");
        Raw($"trailer\n<< /Size {last + 1} /Root 1 0 R {trailer.Replace("{start}", $"{start}", StringComparison.Ordinal)} >>\nstartxref\n{start}\n%%EOF\n");
        return [.. file];
    }

    private void Begin(int number)
    {
        offsets[number] = file.Count;
        Raw($"{number} 0 obj\n");
    }
}
