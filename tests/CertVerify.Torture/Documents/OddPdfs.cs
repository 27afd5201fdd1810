using System.IO.Compression;
using System.Text;

namespace CertVerify.Torture.Documents;

/// <summary>PDFs that somebody had to think of: each odd in one way.</summary>
internal static class OddPdfs
{
    internal static IEnumerable<(string Name, Func<byte[]> Make)> All =>
    [
        ("as it should be", () => PdfWriter.OnePage().End()),
        ("a header and nothing else", () => "%PDF-1.7\n"u8.ToArray()),
        ("no pages", () => new PdfWriter().Object(1, "<< /Type /Catalog /Pages 2 0 R >>").Object(2, "<< /Type /Pages /Count 0 /Kids [] >>").End()),
        ("5,000 pages", () => Pages(5_000)),
        ("a page tree that is its own child", () => PdfWriter.OnePage().Object(2, "<< /Type /Pages /Count 1 /Kids [2 0 R 3 0 R] >>").End()),
        ("a page tree that counts a thousand million", () => PdfWriter.OnePage().Object(2, "<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>").End()),
        ("a page tree that counts less than nothing", () => PdfWriter.OnePage().Object(2, "<< /Type /Pages /Count -7 /Kids [3 0 R] >>").End()),
        ("a cross-reference table that leads to itself", () => PdfWriter.OnePage().End("/Prev {start}")),
        ("a cross-reference table beyond the end", () => PdfWriter.OnePage().End("/Prev 99999999999")),
        ("a root that is no catalog", () => PdfWriter.OnePage().End("/Root 5 0 R")),
        ("a page as large as a country", () => PdfWriter.OnePage(box: "0 0 900000000 900000000").End()),
        ("a page without size", () => PdfWriter.OnePage(box: "0 0 0 0").End()),
        ("a page turned inside out", () => PdfWriter.OnePage(box: "595 842 -595 -842").End()),
        ("a page box of words", () => PdfWriter.OnePage(box: "a b c d").End()),
        ("a page as long as a road", () => PdfWriter.OnePage(box: "0 0 10 14400").End()),
        ("a stream that says it is longer", () => Length("99999999")),
        ("a stream that says it is shorter than nothing", () => Length("-1")),
        ("a stream whose length is itself", () => Length("4 0 R")),
        ("a stream without an end", () => Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(PdfWriter.OnePage().End()).Replace("endstream", "endstr3am", StringComparison.Ordinal))),
        ("a content of gigabytes", () => Content(Packed(2L << 30))),
        ("a content packed ten times", () => Content(PackedAgain(Packed(64 << 20), 9), string.Concat(Enumerable.Repeat("/FlateDecode ", 10)))),
        ("a filter that does not exist", () => Content("BT ET"u8.ToArray(), "/Nonsense")),
        ("arrays a hundred thousand deep", () => PdfWriter.OnePage(catalog: $"/Deep {new string('[', 100_000)}{new string(']', 100_000)}").End()),
        ("dictionaries fifty thousand deep", () => PdfWriter.OnePage(catalog: $"/Deep {string.Concat(Enumerable.Repeat("<< /A ", 50_000))}1{string.Concat(Enumerable.Repeat(">>", 50_000))}").End()),
        ("a name of a megabyte", () => PdfWriter.OnePage(catalog: $"/{new string('N', 1 << 20)} 1").End()),
        ("a graphics state a hundred thousand deep", () => PdfWriter.OnePage(string.Concat(Enumerable.Repeat("q ", 100_000))).End()),
        ("a hundred thousand words on one spot", () => PdfWriter.OnePage("BT /F1 8 Tf 9 9 Td " + string.Concat(Enumerable.Repeat("(word ) Tj ", 100_000)) + "ET").End()),
        ("words of all sizes and nowhere", () => PdfWriter.OnePage("BT /F1 1e30 Tf 1e30 -1e30 Td (far) Tj /F1 1e-30 Tf (near) Tj /F1 0 Tf (none) Tj ET").End()),
        ("a line of a million letters", () => PdfWriter.OnePage($"BT /F1 1 Tf 9 9 Td ({new string('m', 1_000_000)}) Tj ET").End()),
        ("a form that draws itself", () => PdfWriter.OnePage("/X Do", resources: "/XObject << /X 6 0 R >>")
            .Stream(6, "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>", "/X Do /X Do"u8.ToArray()).End()),
        ("forms that draw two of the next, thirty deep", Doubling),
        ("a font that is litter", () => PdfWriter.OnePage(font: "/FirstChar 0 /LastChar 255 /FontDescriptor 6 0 R /Subtype /TrueType")
            .Object(6, "<< /Type /FontDescriptor /FontName /Bad /Flags 4 /FontFile2 7 0 R >>").Stream(7, "/Length1 64", Enumerable.Range(0, 256).Select(one => (byte)(one * 37)).ToArray()).End()),
        ("a font whose letters draw themselves", () => PdfWriter.OnePage(font: "/Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /CharProcs << /C 6 0 R >> /Encoding << /Differences [67 /C] >> /FirstChar 67 /LastChar 67 /Widths [9] /Resources << /Font << /F1 5 0 R >> >>")
            .Stream(6, "", "9 0 d0 BT /F1 9 Tf (C) Tj ET"u8.ToArray()).End()),
        ("a map of letters that is its own base", () => PdfWriter.OnePage(font: "/ToUnicode 6 0 R").Stream(6, "/UseCMap 6 0 R", "begincmap 1 beginbfrange <00> <FFFFFFFF> <0041> endbfrange endcmap"u8.ToArray()).End()),
        ("a picture of one point", () => Picture(1, 1, [0])),
        ("a picture of 30,000 by 30,000", () => Picture(30_000, 30_000, Packed(30_000L * 30_000), "/Filter /FlateDecode")),
        ("a picture that is smaller than it says", () => Picture(5_000, 5_000, [1, 2, 3])),
        ("a picture of more points than there are numbers", () => Picture(2_147_483_647, 2_147_483_647, [1, 2, 3])),
        ("a picture with itself as mask", () => Picture(4, 4, new byte[16], "/SMask 6 0 R")),
        ("a thousand pictures on a page", () => PdfWriter.OnePage(string.Concat(Enumerable.Repeat("q 500 0 0 500 0 0 cm /X Do Q ", 1_000)), resources: "/XObject << /X 6 0 R >>")
            .Stream(6, "/Type /XObject /Subtype /Image /Width 50 /Height 50 /ColorSpace /DeviceGray /BitsPerComponent 8", new byte[2_500]).End()),
        ("a pattern within itself", () => PdfWriter.OnePage("/Pattern cs /P scn 0 0 500 500 re f", resources: "/Pattern << /P 6 0 R >>")
            .Stream(6, "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.001 /YStep 0.001 /Resources << /Pattern << /P 6 0 R >> >>", "/Pattern cs /P scn 0 0 1 1 re f"u8.ToArray()).End()),
        ("encrypted with nonsense", () => PdfWriter.OnePage().End($"/Encrypt << /Filter /Standard /V 5 /R 6 /P -4 /O <{new string('4', 96)}> /U <{new string('5', 96)}> /OE <{new string('6', 64)}> /UE <{new string('7', 64)}> >> /ID [<41> <42>]")),
        ("JavaScript at the opening", () => PdfWriter.OnePage(catalog: "/OpenAction << /S /JavaScript /JS (while (true) { app.launchURL('http://127.0.0.1:1/'); }) >>").End()),
        ("a program to launch", () => PdfWriter.OnePage(catalog: "/OpenAction << /S /Launch /F (/bin/sh) /Win << /F (cmd.exe) >> >>").End()),
        ("a content that lies in another file", () => PdfWriter.OnePage().Stream(4, "/F (/etc/passwd)", "BT ET"u8.ToArray()).End()),
        ("a picture that lies at an address", () => PdfWriter.OnePage("/X Do", resources: "/XObject << /X 6 0 R >>")
            .Stream(6, "/Type /XObject /Subtype /Image /Width 9 /Height 9 /F << /FS /URL /F (http://127.0.0.1:1/x.png) >>", []).End()),
        ("also an archive", () => [.. PdfWriter.OnePage().End(), .. Archive()]),
        ("also a page of HTML", () => [.. "<html><script>alert(1)</script>\n"u8, .. PdfWriter.OnePage().End()]),
        ("also a JPEG", () => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, .. PdfWriter.OnePage().End()]),
        ("twice the same", () => [.. PdfWriter.OnePage().End(), .. PdfWriter.OnePage("BT /F1 9 Tf 9 9 Td (another) Tj ET").End()]),
    ];

    private static byte[] Pages(int count)
    {
        var file = new PdfWriter().Object(1, "<< /Type /Catalog /Pages 2 0 R >>")
            .Object(2, $"<< /Type /Pages /Count {count} /Kids [{string.Join(' ', Enumerable.Range(3, count).Select(page => $"{page} 0 R"))}] >>");
        for (var page = 3; page < count + 3; page++)
            file.Object(page, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
        return file.End();
    }

    private static byte[] Length(string length) => PdfWriter.OnePage().Stream(4, "", "BT /F1 12 Tf 50 700 Td (Certificate KG-1) Tj ET"u8.ToArray(), length).End();

    private static byte[] Content(byte[] bytes, string filters = "/FlateDecode") => PdfWriter.OnePage().Stream(4, $"/Filter [{filters}]", bytes).End();

    private static byte[] Picture(int width, int height, byte[] bytes, string entries = "") => PdfWriter.OnePage("q 595 0 0 842 0 0 cm /X Do Q", resources: "/XObject << /X 6 0 R >>")
        .Stream(6, $"/Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray /BitsPerComponent 8 {entries}", bytes).End();

    private static byte[] Doubling()
    {
        var file = PdfWriter.OnePage("/X Do", resources: "/XObject << /X 6 0 R >>");
        for (var level = 6; level < 36; level++)
            file.Stream(level, $"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X {level + 1} 0 R >> /Font << /F1 5 0 R >> >>", level == 35 ? "BT /F1 9 Tf (x) Tj ET"u8.ToArray() : "/X Do /X Do"u8.ToArray());
        return file.End();
    }

    private static byte[] Packed(long length)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var blank = new byte[1 << 20];
            for (var left = length; left > 0; left -= blank.Length)
                zip.Write(blank, 0, (int)Math.Min(blank.Length, left));
        }

        return packed.ToArray();
    }

    private static byte[] PackedAgain(byte[] bytes, int times)
    {
        for (var time = 0; time < times; time++)
        {
            using var packed = new MemoryStream();
            using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
                zip.Write(bytes);
            bytes = packed.ToArray();
        }

        return bytes;
    }

    private static byte[] Archive()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("../../escaped.txt").Open();
            entry.Write("escaped"u8);
        }

        return packed.ToArray();
    }
}
