using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>Nothing but sentences: even the dates stand in one.</summary>
internal static class Letter
{
    public static void Draw(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet();
        var (words, sentences) = (specimen.Phrases, Sentences.In(specimen.Languages[0]));
        Emblems.CertificationBody(sheet, 470, 100, 76);
        sheet.Y = 84;
        sheet.LeftAt(64, $"{words.Title} {specimen.Number}", Face.Sans(15), sheet.Ink.Main, 330).Down(34);
        sheet.LeftAt(64, words.Certifies, Face.Sans(9.5)).Down(10).LeftAt(64, specimen.Holder, Face.SansBold(20), width: 460).Down(6);
        sheet.LeftAt(64, specimen.Address, Face.Sans(10), width: 380).Down(12);
        sheet.LeftAt(64, words.Conforms, Face.Sans(9.5)).Down(8);
        foreach (var standard in specimen.Standards)
            sheet.LeftAt(64, standard, Face.SansBold(20));
        sheet.Down(8).LeftAt(64, words.ForScope, Face.Sans(9.5)).Down(6).LeftAt(64, specimen.Scope, Face.SansBold(10.5), width: 440).Down(18);
        var expires = specimen.Printed(specimen.ExpiresOn);
        sheet.LeftAt(64, specimen.ValidFrom is { } from ? sentences.ValidFromUntil(specimen.Printed(from), expires) : sentences.ValidUntil(expires), Face.Sans(9.5), width: 440);
        if (specimen.OriginallyIssuedOn is { } first)
            sheet.LeftAt(64, sentences.Since(specimen.Printed(first)), Face.Sans(9.5), width: 440);
        sheet.LeftAt(64, $"{words.Issued} {specimen.Printed(specimen.IssuedOn)}", Face.Sans(9.5), width: 440);
        Parts.Foot(sheet, specimen);
    }
}
