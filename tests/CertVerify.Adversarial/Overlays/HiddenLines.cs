using CertVerify.Specimens.Drawing;

namespace CertVerify.Adversarial.Overlays;

/// <summary>Ways to put a line on a page that a program reads and nobody sees.</summary>
internal static class HiddenLines
{
    private const double Left = 60;
    private const double Top = 30;

    public static readonly IReadOnlyList<(string Name, Func<double, double, string, byte[]> Draw)> All =
    [
        ("white", (width, height, line) => Set(width, height, line, 9, "#ffffff")),
        ("tiny", (width, height, line) => Set(width, height, line, 0.5, Ink.Black)),
        ("invisible", (width, height, line) => Pdf.OfOperators(width, height, Sheet.Numbers($"BT 3 Tr /F1 9 Tf {Left} {height - Top} Td ({line}) Tj ET"))),
        ("off the page", (width, height, line) => Pdf.OfOperators(width, height, Sheet.Numbers($"BT /F1 9 Tf {Left} {height + Top} Td ({line}) Tj ET"))),
        ("behind a picture", BehindPicture),
    ];

    /// <summary>One at the foot that a person sees as well.</summary>
    public static byte[] Seen(double width, double height, string line) => Set(width, height, line, 9, Ink.Black, height - Top);

    private static byte[] Set(double width, double height, string line, double size, string colour, double baseline = Top)
    {
        var sheet = new Sheet(Ink.Teal, width, height);
        sheet.Label(line, Face.Sans(size), width / 2, baseline, colour);
        return sheet.ToPdf();
    }

    private static byte[] BehindPicture(double width, double height, string line)
    {
        var picture = new Sheet(Ink.Teal, 300, 30);
        picture.Rectangle(0, 0, 300, 30, "#eef2f4");
        var sheet = new Sheet(Ink.Teal, width, height);
        sheet.Label(line, Face.Sans(9), width / 2, Top, Ink.Black);
        sheet.Picture(picture.ToPng(2), width / 2 - 150, Top - 20, 300, 30);
        return sheet.ToPdf();
    }
}
