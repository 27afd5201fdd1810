using System.Text;
using CertVerify.Core.Claims;
using CertVerify.Specimens.Drawing;

namespace CertVerify.Adversarial.Overlays;

/// <summary>Where a value stands on the first page, to be covered or written on; the page's size in points.</summary>
internal sealed record Spot(Box Box, double Width, double Height)
{
    private const double Bleed = 1.5;
    private const int Zoom = 4;

    private Face Face => Face.Sans(Math.Clamp(0.68 * Box.Height, 6, 20));

    /// <summary>Null when the value does not stand on the first page.</summary>
    public static Spot? Of<T>(Field<T>? field, double width, double height) => field is { Page: 1, Box: { } box } ? new(box, width, height) : null;

    /// <summary>A white field over it with other words, as text.</summary>
    public Sheet CoveredByText(string words)
    {
        var sheet = Covered();
        sheet.Label(words, Face, Box.MiddleX, Baseline, Ink.Black);
        return sheet;
    }

    /// <summary>The same with the words as a picture, which is no text to whoever reads the file.</summary>
    public Sheet CoveredByPicture(string words)
    {
        var (width, height) = (Math.Max(Box.Width, Face.WidthOf(words)) + 2 * Bleed, Box.Height + 2 * Bleed);
        var picture = new Sheet(Ink.Teal, width, height);
        picture.Rectangle(0, 0, width, height, "#ffffff");
        picture.Label(words, Face, width / 2, Baseline - Box.Top + Bleed, Ink.Black);
        var sheet = new Sheet(Ink.Teal, Width, Height);
        sheet.Picture(picture.ToPng(Zoom), Box.MiddleX - width / 2, Box.Top - Bleed, width, height);
        return sheet;
    }

    /// <summary>Words that are seen, Latin ones, and say something else to whoever reads the file.</summary>
    public byte[] Saying(string seen, string said) => Pdf.OfOperators(Width, Height, Sheet.Numbers(
        $"/Span <</ActualText <FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(said))}>>> BDC BT /F1 {Face.Size} Tf {Box.Left} {Height - Baseline} Td ({seen}) Tj ET EMC"));

    private double Baseline => Box.Bottom - 0.22 * Box.Height;

    private Sheet Covered()
    {
        var sheet = new Sheet(Ink.Teal, Width, Height);
        sheet.Rectangle(Box.Left - Bleed, Box.Top - Bleed, Box.Width + 2 * Bleed, Box.Height + 2 * Bleed, "#ffffff");
        return sheet;
    }
}
