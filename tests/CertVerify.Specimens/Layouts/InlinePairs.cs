using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>Number, first certification and the span of validity in a row under the title; place and day of issue above the signature.</summary>
internal static class InlinePairs
{
    public static void Draw(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet();
        var words = specimen.Phrases;
        sheet.Y = 60;
        sheet.LeftAt(60, specimen.Issuer.Name, Face.SansBold(12), sheet.Ink.Main).Down(14).LeftAt(60, words.Title, Face.SansBold(30), sheet.Ink.Main).Down(14);
        var top = sheet.Y;
        var row = Row(specimen).ToList();
        for (var i = 0; i < row.Count; i++)
        {
            sheet.Y = top;
            sheet.LeftAt(60 + i * 162, row[i].Label, Face.Sans(8.5), width: 155).LeftAt(60 + i * 162, row[i].Value, Face.Sans(9.5), width: 155);
        }
        sheet.Y = top + 46;
        sheet.Line(60, sheet.Y, Sheet.Width - 60, sheet.Y, sheet.Ink.Accent, 1);
        sheet.Down(16).LeftAt(60, words.Certifies, Face.Sans(10)).Down(4).LeftAt(60, specimen.Holder, Face.SansBold(17), width: 470).LeftAt(60, specimen.Address, Face.Sans(10.5), width: 470);
        sheet.Down(12).LeftAt(60, words.Conforms, Face.Sans(10)).Down(4);
        foreach (var standard in specimen.Standards)
            sheet.LeftAt(60, standard, Face.SansBold(17));
        sheet.Down(12).LeftAt(60, words.ForScope, Face.Sans(10)).Down(4).LeftAt(60, specimen.Scope, Face.SansBold(11), width: 470);
        sheet.Y = 608;
        sheet.LeftAt(60, $"{words.Issued} {specimen.Printed(specimen.IssuedOn)}", Face.Sans(9));
        Parts.Foot(sheet, specimen);
    }

    private static IEnumerable<(string Label, string Value)> Row(Specimen specimen)
    {
        var words = specimen.Phrases;
        yield return (words.Number, specimen.Number);
        if (specimen.OriginallyIssuedOn is { } first)
            yield return (words.OriginallyIssued, specimen.Printed(first));
        if (specimen.ValidFrom is { } from)
            yield return (Sentences.In(specimen.Languages[0]).Validity, $"{specimen.Printed(from)} – {specimen.Printed(specimen.ExpiresOn)}");
        else
            yield return (words.Expires, specimen.Printed(specimen.ExpiresOn));
    }
}
