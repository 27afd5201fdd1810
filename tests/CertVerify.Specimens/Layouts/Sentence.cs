using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>Running text with the number in the upper corner and the dates in a row at the foot, each behind its label.</summary>
internal static class Sentence
{
    public static void Draw(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet();
        var words = specimen.Phrases;
        Emblems.CertificationBody(sheet, 100, 92, 60);
        sheet.Y = 70;
        sheet.LeftAt(380, $"{words.Number} {specimen.Number}", Face.SansBold(10), width: 170);
        sheet.Y = 140;
        sheet.LeftAt(Parts.Margin, words.Title, Face.Sans(26), sheet.Ink.Main).Down(16);
        sheet.LeftAt(Parts.Margin, words.Certifies, Face.Sans(10)).Down(6);
        sheet.LeftAt(180, specimen.Holder, Face.SansBold(13), width: 330);
        foreach (var line in specimen.Address.Split(", "))
            sheet.LeftAt(180, line, Face.Sans(10.5), width: 330);
        sheet.Down(10).LeftAt(Parts.Margin, words.Conforms, Face.Sans(10)).Down(4);
        foreach (var standard in specimen.Standards)
            sheet.LeftAt(180, standard, Face.SansBold(15), sheet.Ink.Main, 330);
        sheet.Down(6).LeftAt(Parts.Margin, words.ForScope, Face.Sans(10)).Down(4).LeftAt(180, specimen.Scope, Face.Sans(10), width: 330);

        sheet.Y = Math.Max(sheet.Y + 20, 560);
        foreach (var pair in Parts.Dates(specimen).Chunk(2))
        {
            var top = sheet.Y;
            for (var column = 0; column < pair.Length; column++)
            {
                sheet.Y = top;
                sheet.LeftAt(Parts.Margin + column * 230, $"{pair[column].Label} {pair[column].Value}", Face.Sans(9), width: 225);
            }
            sheet.Down(4);
        }
        Parts.Foot(sheet, specimen);
    }
}
