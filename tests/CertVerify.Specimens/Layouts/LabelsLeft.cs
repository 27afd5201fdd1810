using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>Sentences in the middle of the page, then a list with each label left of its value.</summary>
internal static class LabelsLeft
{
    public static void Draw(Booklet booklet, Specimen specimen) => DrawPage(booklet, specimen);

    internal static void DrawPage(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet();
        var words = specimen.Phrases;
        var sentence = Face.SerifItalic(11.5);
        Parts.Letterhead(sheet, specimen);
        sheet.Down(20).Centred(words.Title, Face.Serif(32), sheet.Ink.Main);
        sheet.Down(14).Centred(words.Certifies, sentence);
        sheet.Down(8).Centred(specimen.Holder, Face.SerifBold(21));
        sheet.Down(2).Centred(specimen.Address, Face.Serif(11.5));
        sheet.Down(12).Centred(words.Conforms, sentence);
        sheet.Down(6);
        foreach (var standard in specimen.Standards)
            sheet.Centred(standard, Face.SansBold(20), sheet.Ink.Accent);
        sheet.Down(8).Centred(words.ForScope, sentence);
        sheet.Down(6).Centred(specimen.Scope, Face.Serif(12.5));
        List(sheet, specimen);
        Parts.Foot(sheet, specimen);
    }

    private static void List(Sheet sheet, Specimen specimen)
    {
        var face = Face.Sans(10);
        var details = Parts.Details(specimen);
        var values = Math.Max(300, 150 + details.Max(detail => sheet.WidthOf(detail.Label, face)) + 6);
        sheet.Y = Math.Max(sheet.Y + 16, 510);
        foreach (var (label, value) in details)
        {
            var top = sheet.Y;
            sheet.LeftAt(150, label, face, sheet.Ink.Main);
            sheet.Y = top;
            sheet.LeftAt(values, value, Face.SansBold(10.5)).Down(7);
            sheet.Line(150, sheet.Y - 5, Sheet.Width - 150, sheet.Y - 5, sheet.Ink.Pale, 0.8);
        }
    }
}
