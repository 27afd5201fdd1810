using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>Every label in two languages, parted by a slash; the scope twice.</summary>
internal static class Bilingual
{
    public static void Draw(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet();
        var first = specimen.Phrases;
        var second = Phrases.In(specimen.Languages is [_, var other, ..] ? other : "en");
        Parts.Letterhead(sheet, specimen);
        sheet.Down(14).Centred($"{first.Title} / {second.Title}", Face.SerifBold(22), sheet.Ink.Main).Down(10);
        sheet.Centred(first.Certifies, Face.Serif(10.5)).Centred(second.Certifies, Face.SerifItalic(10.5)).Down(8);
        sheet.Centred(specimen.Holder, Face.SerifBold(18)).Centred(specimen.Address, Face.Serif(11)).Down(8);
        sheet.Centred(first.Conforms, Face.Serif(10.5)).Centred(second.Conforms, Face.SerifItalic(10.5)).Down(6);
        foreach (var standard in specimen.Standards)
            sheet.Centred(standard, Face.SansBold(17), sheet.Ink.Accent);

        sheet.Down(8);
        Row(sheet, $"{first.Scope} / {second.Scope}", specimen.Scope);
        if (specimen.ScopeTranslated is { } translated)
            sheet.LeftAt(270, translated, Face.SerifItalic(10.5), width: 260).Down(6);
        foreach (var (detail, translation) in Parts.Details(specimen).Zip(Parts.Details(specimen, second)))
            Row(sheet, $"{detail.Label} / {translation.Label}", detail.Value);
        Parts.Foot(sheet, specimen);
    }

    private static void Row(Sheet sheet, string label, string value)
    {
        var top = sheet.Y;
        sheet.LeftAt(Parts.Margin - 10, label, Face.Sans(8.5), sheet.Ink.Main, 190);
        var below = sheet.Y;
        sheet.Y = top;
        sheet.LeftAt(270, value, Face.SerifBold(11), width: 260);
        sheet.Y = Math.Max(sheet.Y, below) + 6;
    }
}
