using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>Values on ruled lines, each with its label under the line, as on a diploma.</summary>
internal static class LabelsBelow
{
    public static void Draw(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet();
        var words = specimen.Phrases;
        Parts.Letterhead(sheet, specimen);
        sheet.Down(18).Centred(words.Title, Face.SerifItalic(30), sheet.Ink.Main).Down(10);
        sheet.Centred(words.Certifies, Face.Serif(11)).Down(12);
        Ruled(sheet, specimen.Holder, words.Holder, 18);
        Ruled(sheet, specimen.Address, words.Address, 11.5);
        sheet.Centred(words.Conforms, Face.Serif(11)).Down(6);
        Ruled(sheet, string.Join(", ", specimen.Standards), words.Standard, 16);
        Ruled(sheet, specimen.Scope, words.Scope, 11.5);

        foreach (var row in Parts.Details(specimen).Chunk(3))
        {
            var top = sheet.Y;
            for (var column = 0; column < row.Length; column++)
            {
                sheet.Y = top;
                Ruled(sheet, row[column].Value, row[column].Label, 10.5, Parts.Margin + column * 150, 138);
            }
        }
        Parts.Foot(sheet, specimen);
    }

    private static void Ruled(Sheet sheet, string value, string label, double size, double x = Parts.Margin, double width = 440)
    {
        sheet.LeftAt(x, value, Face.SerifBold(size), width: width);
        sheet.Line(x, sheet.Y + 1, x + width, sheet.Y + 1, sheet.Ink.Main, 0.5);
        sheet.Down(3).LeftAt(x, label, Face.Sans(7.5), sheet.Ink.Accent, width).Down(12);
    }
}
