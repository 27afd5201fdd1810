using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>What most certificates have in common: a letterhead, a foot, and a list of labelled values.</summary>
internal static class Parts
{
    public const double Margin = 78;

    public static void Letterhead(Sheet sheet, Specimen specimen)
    {
        Emblems.CertificationBody(sheet, Sheet.Width / 2, 92, 68);
        sheet.Y = 136;
        sheet.Centred(specimen.Issuer.Name, Face.SansBold(13), sheet.Ink.Main);
    }

    /// <summary>Signature, accreditation mark, QR code, and the small print.</summary>
    public static void Foot(Sheet sheet, Specimen specimen)
    {
        var words = specimen.Phrases;
        var small = Face.Sans(7.5);
        Emblems.Signature(sheet, Margin + 6, 690);
        sheet.Line(Margin, 696, Margin + 170, 696, sheet.Ink.Main, 0.6);
        sheet.Y = 700;
        sheet.LeftAt(Margin, words.Signed, small, width: 190).LeftAt(Margin, specimen.Issuer.Name, small, width: 190);

        Emblems.AccreditationBody(sheet, 300, 652, specimen.Accreditor.Acronym, specimen.AccreditationNumber);
        QrCode.Draw(sheet, specimen.RegisterAddress, 428, 652, 88);

        sheet.Line(Margin, 752, Sheet.Width - Margin, 752, sheet.Ink.Accent, 0.6);
        sheet.Y = 757;
        sheet
            .Centred($"{words.AccreditedBy} {specimen.Accreditor.Name} ({specimen.Accreditor.Acronym}), {words.AccreditationNumber} {specimen.AccreditationNumber}", small)
            .Centred($"{specimen.Issuer.Name}, {specimen.Issuer.Address}", small)
            .Centred($"{words.CheckAt} www.{specimen.Issuer.Domain}/register", small);
    }

    /// <summary>The labels and values that every layout prints, in their usual order.</summary>
    public static IReadOnlyList<(string Label, string Value)> Details(Specimen specimen, Phrases? words = null)
    {
        words ??= specimen.Phrases;
        return
        [
            (words.Number, specimen.Number),
            (words.OriginallyIssued, specimen.Printed(specimen.OriginallyIssuedOn)),
            (words.Issued, specimen.Printed(specimen.IssuedOn)),
            (words.ValidFrom, specimen.Printed(specimen.ValidFrom)),
            (words.Expires, specimen.Printed(specimen.ExpiresOn)),
            (words.Sector, specimen.Sector),
        ];
    }
}
