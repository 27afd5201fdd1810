using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>A form: every value stands under its small label, the short ones in two columns.</summary>
internal static class LabelsAbove
{
    public static void Draw(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet();
        var words = specimen.Phrases;
        Parts.Letterhead(sheet, specimen);
        sheet.Down(16).Centred(words.Title, Face.SansBold(26), sheet.Ink.Main).Down(18);

        Entry(sheet, Parts.Margin, words.Holder, specimen.Holder, 16);
        Entry(sheet, Parts.Margin, words.Address, specimen.Address);
        Entry(sheet, Parts.Margin, words.Standard, string.Join(", ", specimen.Standards), 15);
        Entry(sheet, Parts.Margin, words.Scope, specimen.Scope);

        foreach (var pair in Parts.Details(specimen).Chunk(2))
        {
            var top = sheet.Y;
            for (var column = 0; column < pair.Length; column++)
            {
                sheet.Y = top;
                Entry(sheet, Parts.Margin + column * 230, pair[column].Label, pair[column].Value, width: 210);
            }
        }
        Parts.Foot(sheet, specimen);
    }

    private static void Entry(Sheet sheet, double x, string label, string value, double size = 12, double width = 440) => sheet
        .LeftAt(x, label, Face.Sans(8), sheet.Ink.Accent, width)
        .LeftAt(x, value, Face.SerifBold(size), width: width)
        .Down(10);
}
