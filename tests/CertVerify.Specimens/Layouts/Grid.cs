using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>Everything in a ruled table of two columns, label and value.</summary>
internal static class Grid
{
    private static readonly double[] Widths = [150, 300];

    public static void Draw(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet();
        var words = specimen.Phrases;
        Parts.Letterhead(sheet, specimen);
        sheet.Down(10).Centred(words.Title.ToUpperInvariant(), Face.SerifBold(24), sheet.Ink.Main).Down(4);
        sheet.Centred(words.Certifies, Face.Serif(10)).Down(10);
        (string Label, string Value)[] rows =
        [
            (words.Holder, specimen.Holder), (words.Address, specimen.Address), (words.Standard, string.Join(", ", specimen.Standards)), (words.Scope, specimen.Scope),
            .. Parts.Details(specimen),
        ];
        foreach (var (label, value) in rows)
            Table.Draw(sheet, 72, Widths, Face.Serif(11), label, value);
        Parts.Foot(sheet, specimen);
    }
}
