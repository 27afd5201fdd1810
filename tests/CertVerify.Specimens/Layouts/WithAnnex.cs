using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>A certificate and, on its second page, a table of sites with what each of them does.</summary>
internal static class WithAnnex
{
    public static void Draw(Booklet booklet, Specimen specimen)
    {
        LabelsLeft.DrawPage(booklet, specimen);
        var sheet = booklet.NewSheet();
        var words = specimen.Phrases;
        Parts.Letterhead(sheet, specimen);
        sheet.Down(16).Centred($"{words.Annex} {specimen.Number}", Face.Serif(20), sheet.Ink.Main).Down(4);
        sheet.Centred(specimen.Holder, Face.SerifBold(13)).Centred(string.Join(", ", specimen.Standards), Face.Sans(11)).Down(20);

        Row(sheet, Face.SansBold(9), words.Site, words.Address, words.Scope);
        foreach (var site in specimen.Sites)
            Row(sheet, Face.Serif(10.5), site.Name, site.Address, site.Scope);
        Parts.Foot(sheet, specimen);
    }

    private static void Row(Sheet sheet, Face font, params string[] cells)
    {
        var (top, bottom) = (sheet.Y, sheet.Y);
        for (var column = 0; column < cells.Length; column++)
        {
            sheet.Y = top;
            sheet.LeftAt(Parts.Margin + column * 150, cells[column], font, width: 138);
            bottom = Math.Max(bottom, sheet.Y);
        }
        sheet.Y = bottom + 5;
        sheet.Line(Parts.Margin, sheet.Y, Sheet.Width - Parts.Margin, sheet.Y, sheet.Ink.Main, 0.4);
        sheet.Down(7);
    }
}
