using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>A diploma on a lying sheet: centred text over a row of labelled dates.</summary>
internal static class Lying
{
    public static void Draw(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet(lying: true);
        var words = specimen.Phrases;
        sheet.Y = 56;
        sheet.Centred(specimen.Issuer.Name.ToUpperInvariant(), Face.SansBold(14), sheet.Ink.Main);
        sheet.Down(2).Centred(words.Title, Face.SerifItalic(30), sheet.Ink.Accent).Down(4);
        sheet.Centred(words.Certifies, Face.Serif(11)).Down(4).Centred(specimen.Holder, Face.SerifBold(22), width: 640).Centred(specimen.Address, Face.Serif(11), width: 640);
        sheet.Down(6).Centred(words.Conforms, Face.Serif(11)).Down(2).Centred(string.Join("  ", specimen.Standards), Face.SansBold(18), sheet.Ink.Main, 640);
        sheet.Down(4).Centred(words.ForScope, Face.Serif(11)).Down(2).Centred(specimen.Scope, Face.Serif(12), width: 640);
        sheet.Y = Math.Max(sheet.Y + 8, 345);
        var details = Parts.Details(specimen);
        var (top, width) = (sheet.Y, 690.0 / details.Count);
        for (var i = 0; i < details.Count; i++)
        {
            sheet.Y = top;
            sheet.LeftAt(Parts.Margin + i * width, details[i].Label, Face.Sans(8), sheet.Ink.Main, width - 8).LeftAt(Parts.Margin + i * width, details[i].Value, Face.SansBold(9), width: width - 8);
        }
        Parts.Foot(sheet, specimen);
    }
}
