using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CertVerify.Functions.Tests;

/// <summary>Small PDF files written by hand, good and bad.</summary>
internal static class Pdfs
{
    internal static byte[] OfLines(params string[] lines)
    {
        var text = new StringBuilder("BT /F1 12 Tf 14 TL 50 780 Td\n");
        foreach (var line in lines)
            text.Append(CultureInfo.InvariantCulture, $"({line.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)}) Tj T*\n");
        return Of(1, Encoding.Latin1.GetBytes(text.Append("ET").ToString()), "");
    }

    internal static byte[] OfPages(int count) => Of(count, "BT /F1 12 Tf 50 780 Td (Page) Tj ET"u8.ToArray(), "");

    /// <summary>A page whose content unfolds to <paramref name="megabytes"/> of nothing.</summary>
    internal static byte[] Bomb(int megabytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var blank = new byte[1 << 20];
            Array.Fill(blank, (byte)' ');
            for (var i = 0; i < megabytes; i++)
                zlib.Write(blank);
        }

        return Of(1, packed.ToArray(), "/Filter /FlateDecode ");
    }

    /// <summary>Says that it is encrypted with a user password, with keys that fit none.</summary>
    internal static byte[] Encrypted()
    {
        var key = string.Concat(Enumerable.Repeat("41", 32));
        var encryption = $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{key}> /U <{key}> >> /ID [<4142> <4142>] ";
        return Of(1, "BT ET"u8.ToArray(), "", encryption);
    }

    private static byte[] Of(int pages, byte[] content, string filter, string trailer = "")
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        void Begin(int number)
        {
            offsets.Add(file.Position);
            Write($"{number} 0 obj\n");
        }

        Write("%PDF-1.4\n");
        Begin(1);
        Write("<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        Begin(2);
        Write($"<< /Type /Pages /Count {pages} /Kids [{string.Join(' ', Enumerable.Range(5, pages).Select(page => $"{page} 0 R"))}] >>\nendobj\n");
        Begin(3);
        Write("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n");
        Begin(4);
        Write($"<< {filter}/Length {content.Length} >>\nstream\n");
        file.Write(content);
        Write("\nendstream\nendobj\n");
        foreach (var page in Enumerable.Range(5, pages))
        {
            Begin(page);
            Write("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>\nendobj\n");
        }

        var xref = file.Position;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => Write($"{offset:D10} 00000 n \n"));
        Write($"trailer\n<< /Size {offsets.Count + 1} /Root 1 0 R {trailer}>>\nstartxref\n{xref}\n%%EOF\n");
        return file.ToArray();
    }
}
