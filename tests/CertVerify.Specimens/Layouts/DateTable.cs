using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>Centred text; number and dates stand in the row of a table whose labels are its heading row.</summary>
internal static class DateTable
{
    public static void Draw(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet();
        var words = specimen.Phrases;
        Parts.Letterhead(sheet, specimen);
        sheet.Down(14).Centred(specimen.Holder, Face.SansBold(18)).Centred(specimen.Address, Face.Sans(10.5)).Down(10);
        sheet.Centred(words.Certifies, Face.Sans(9.5)).Centred(words.Conforms, Face.Sans(9.5)).Down(8);
        foreach (var standard in specimen.Standards)
            sheet.Centred(standard, Face.SansBold(20), sheet.Ink.Main);
        sheet.Down(8).Centred(words.Scope, Face.SansBold(10), sheet.Ink.Accent).Down(4).Centred(specimen.Scope, Face.Sans(11));
        sheet.Y = Math.Max(sheet.Y + 20, 520);
        (string Label, string Value)[] cells = [(words.Number, specimen.Number), .. Parts.Dates(specimen)];
        Table.Draw(sheet, 56, (Sheet.Width - 112) / cells.Length, Face.SansBold(8), [.. cells.Select(cell => cell.Label)]);
        Table.Draw(sheet, 56, (Sheet.Width - 112) / cells.Length, Face.Sans(9), [.. cells.Select(cell => cell.Value)]);
        Parts.Foot(sheet, specimen);
    }
}
