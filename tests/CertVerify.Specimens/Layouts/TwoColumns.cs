using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>A narrow column of dates and numbers beside a wide one with the holder and its scope.</summary>
internal static class TwoColumns
{
    private const double Left = 60;
    private const double Right = 230;

    public static void Draw(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet();
        var words = specimen.Phrases;
        Parts.Letterhead(sheet, specimen);
        sheet.Down(18).LeftAt(Right, words.Title, Face.Serif(24), sheet.Ink.Main, 340);
        var top = sheet.Down(20).Y;

        sheet.Rectangle(Left - 10, top - 12, 150, 400, sheet.Ink.Pale);
        foreach (var (label, value) in Parts.Details(specimen))
            sheet.LeftAt(Left, label, Face.Sans(8), sheet.Ink.Main, 135).LeftAt(Left, value, Face.SansBold(11), width: 135).Down(16);

        sheet.Y = top;
        var sentence = Face.SerifItalic(11);
        sheet.LeftAt(Right, words.Certifies, sentence, width: 300).Down(8)
            .LeftAt(Right, specimen.Holder, Face.SerifBold(18), width: 300).Down(2)
            .LeftAt(Right, specimen.Address, Face.Serif(11.5), width: 300).Down(16)
            .LeftAt(Right, words.Conforms, sentence, width: 300).Down(8);
        foreach (var standard in specimen.Standards)
            sheet.LeftAt(Right, standard, Face.SansBold(17), sheet.Ink.Accent);
        sheet.Down(10).LeftAt(Right, words.ForScope, sentence, width: 300).Down(6).LeftAt(Right, specimen.Scope, Face.Serif(12), width: 300);
        Parts.Foot(sheet, specimen);
    }
}
