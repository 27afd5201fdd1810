using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>Two languages in two columns, each saying all of it; what is the same in both stands between them once.</summary>
internal static class SideBySide
{
    private static readonly double[] Columns = [56, 310];

    public static void Draw(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet();
        Phrases[] languages = [specimen.Phrases, Phrases.In(specimen.Languages is [_, var other, ..] ? other : "en")];
        string[] scopes = [specimen.Scope, specimen.ScopeTranslated ?? specimen.Scope];
        Parts.Letterhead(sheet, specimen);
        Both(sheet.Down(8), Face.SerifBold(20), languages.Select(words => words.Title));
        sheet.Down(4).Centred(specimen.Number, Face.SansBold(11), sheet.Ink.Accent).Down(4);
        Both(sheet, Face.Serif(9.5), languages.Select(words => words.Certifies));
        sheet.Down(4).Centred(specimen.Holder, Face.SerifBold(17)).Centred(specimen.Address, Face.Serif(11)).Down(6);
        Both(sheet, Face.Serif(9.5), languages.Select(words => words.Conforms));
        foreach (var standard in specimen.Standards)
            sheet.Centred(standard, Face.SansBold(16), sheet.Ink.Accent);
        Both(sheet.Down(6), Face.SerifBold(10), languages.Select(words => words.Scope));
        Both(sheet, Face.Serif(10.5), scopes);
        sheet.Down(12);
        foreach (var (first, second) in Parts.Dates(specimen, languages[0]).Zip(Parts.Dates(specimen, languages[1])))
            Both(sheet, Face.Serif(10.5), [$"{first.Label} {first.Value}", $"{second.Label} {second.Value}"]);
        Parts.Foot(sheet, specimen);
    }

    private static void Both(Sheet sheet, Face face, IEnumerable<string> texts)
    {
        var (top, bottom) = (sheet.Y, sheet.Y);
        foreach (var (text, x) in texts.Zip(Columns))
        {
            sheet.Y = top;
            sheet.LeftAt(x, text, face, width: 230);
            bottom = Math.Max(bottom, sheet.Y);
        }
        sheet.Y = bottom + 3;
    }
}
