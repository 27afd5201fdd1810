using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>Several sites on the first page already, in a table under the holder's own address; labels left.</summary>
internal static class Group
{
    private static readonly double[] Widths = [170, 290];

    public static void Draw(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet();
        var words = specimen.Phrases;
        Parts.Letterhead(sheet, specimen);
        sheet.Down(10).Centred(words.Title, Face.SansBold(22), sheet.Ink.Main).Down(8);
        sheet.Centred(words.Certifies, Face.Sans(9.5)).Down(4).Centred(specimen.Holder, Face.SansBold(17)).Centred(specimen.Address, Face.Sans(10.5)).Down(6);
        sheet.Centred(words.Conforms, Face.Sans(9.5)).Down(4).Centred(string.Join(", ", specimen.Standards), Face.SansBold(15), sheet.Ink.Accent).Down(6);
        sheet.Centred(words.ForScope, Face.Sans(9.5)).Down(3).Centred(specimen.Scope, Face.Sans(10.5)).Down(10);
        Table.Draw(sheet, 68, Widths, Face.SansBold(8.5), words.Site, words.Address);
        foreach (var site in specimen.Sites)
            Table.Draw(sheet, 68, Widths, Face.Sans(8.5), site.Name, site.Address);
        sheet.Down(12);
        foreach (var (label, value) in Parts.Details(specimen))
        {
            var top = sheet.Y;
            sheet.LeftAt(150, label, Face.Sans(9.5), sheet.Ink.Main);
            sheet.Y = top;
            sheet.LeftAt(310, value, Face.SansBold(9.5)).Down(2);
        }
        Parts.Foot(sheet, specimen);
    }
}
