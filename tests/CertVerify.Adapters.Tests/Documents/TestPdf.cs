using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CertVerify.Adapters.Tests.Documents;

/// <summary>Writes small PDF files by hand, so that a test can break exactly one thing.</summary>
internal static class TestPdf
{
    private const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    public static byte[] OfLines(params string[] lines) => Of(1, Typed(lines));

    public static byte[] OfPages(params string[][] pages) =>
        Write([.. pages.Select(lines => new Sheet(Encoding.Latin1.GetBytes(Typed(lines))))]);

    /// <summary>The same content on every page.</summary>
    public static byte[] Of(int pages, string content) =>
        Write([.. Enumerable.Repeat(new Sheet(Encoding.Latin1.GetBytes(content)), pages)]);

    /// <summary>A full-page picture, with whatever is drawn over it.</summary>
    public static byte[] OfPicture(byte[] jpeg, int width, int height, string over = "") =>
        Write([new Sheet(Encoding.Latin1.GetBytes($"q 595 0 0 842 0 0 cm /Picture Do Q\n{over}"), Jpeg: (jpeg, width, height))]);

    /// <summary>A page whose content unpacks to so many bytes of blanks.</summary>
    public static byte[] Bomb(long unpacked)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)'0');
            for (var written = 0L; written < unpacked; written += blanks.Length)
                zip.Write(blanks);
        }

        return Write([new Sheet(packed.ToArray(), "/Filter /FlateDecode ")]);
    }

    public static string Typed(IEnumerable<string> lines, string mode = "0 Tr", double size = 11, double top = 780) =>
        $"BT /F1 {Text(size)} Tf {mode} {Text(size * 1.6)} TL 60 {Text(top)} Td\n" + string.Concat(lines.Select(line => $"({Escaped(line)}) Tj T*\n")) + "ET\n";

    private static byte[] Write(IReadOnlyList<Sheet> sheets)
    {
        var body = new MemoryStream();
        var offsets = new List<long>();
        void Raw(string text) => body.Write(Encoding.Latin1.GetBytes(text));
        void Object(string head, byte[]? stream = null)
        {
            offsets.Add(body.Length);
            Raw($"{offsets.Count} 0 obj\n");
            if (stream is null)
            {
                Raw(head);
            }
            else
            {
                Raw($"<< {head}/Length {stream.Length} >>\nstream\n");
                body.Write(stream);
                Raw("\nendstream");
            }

            Raw("\nendobj\n");
        }

        const int Fixed = 3;
        Raw("%PDF-1.5\n%âãÏÓ\n");
        Object("<< /Type /Catalog /Pages 2 0 R >>");
        Object($"<< /Type /Pages /Count {sheets.Count} /Kids [{string.Join(' ', sheets.Select((_, i) => $"{Fixed + 1 + 3 * i} 0 R"))}] >>");
        Object(Font);
        foreach (var sheet in sheets)
        {
            var number = offsets.Count + 1;
            Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {number + 1} 0 R"
                + $" /Resources << /Font << /F1 3 0 R >> /XObject << /Picture {number + 2} 0 R >> >> >>");
            Object(sheet.Filter, sheet.Content);
            var (jpeg, width, height) = sheet.Jpeg ?? ([], 1, 1);
            Object($"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode ", jpeg);
        }

        Object("<< /Producer (Test press) /Creator (Hand) /CreationDate (D:20240312101500Z) >>");
        var start = body.Length;
        Raw($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n" + string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n")));
        Raw($"trailer << /Size {offsets.Count + 1} /Root 1 0 R /Info {offsets.Count} 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return body.ToArray();
    }

    private static string Escaped(string line) =>
        line.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal);

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Sheet(byte[] Content, string Filter = "", (byte[] Bytes, int Width, int Height)? Jpeg = null);
}
