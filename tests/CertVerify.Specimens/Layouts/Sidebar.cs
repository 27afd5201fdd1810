using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>A dark band down the left side with emblem, mark and number; the rest in large type beside it.</summary>
internal static class Sidebar
{
    private const double Band = 150;
    private const double Left = 180;

    public static void Draw(Booklet booklet, Specimen specimen)
    {
        var sheet = booklet.NewSheet();
        var words = specimen.Phrases;
        sheet.Rectangle(0, 0, Band, sheet.Bottom, sheet.Ink.Main);
        Emblems.CertificationBody(sheet, Band / 2, 90, 80);
        sheet.Y = 150;
        sheet.LeftAt(16, specimen.Issuer.Name, Face.SansBold(10), "#ffffff", Band - 26);
        sheet.Y = 420;
        foreach (var (label, value) in Parts.Details(specimen))
            sheet.LeftAt(16, label, Face.Sans(7.5), "#ffffff", Band - 26).LeftAt(16, value, Face.SansBold(10), "#ffffff", Band - 26).Down(9);
        Parts.AccreditationMark(sheet, specimen, 34, 690);

        sheet.Y = 110;
        sheet.LeftAt(Left, words.Title, Face.Sans(30), sheet.Ink.Main, 370).Down(26);
        sheet.LeftAt(Left, words.Certifies, Face.Sans(10.5), width: 360).Down(6).LeftAt(Left, specimen.Holder, Face.SansBold(19), width: 360);
        sheet.Down(2).LeftAt(Left, specimen.Address, Face.Sans(11), width: 360).Down(18);
        sheet.LeftAt(Left, words.Conforms, Face.Sans(10.5), width: 360).Down(6);
        foreach (var standard in specimen.Standards)
            sheet.LeftAt(Left, standard, Face.SansBold(19), sheet.Ink.Accent, 360);
        sheet.Down(14).LeftAt(Left, words.ForScope, Face.Sans(10.5), width: 360).Down(6).LeftAt(Left, specimen.Scope, Face.Sans(11.5), width: 360);

        Emblems.Signature(sheet, Left, 660);
        sheet.Y = 672;
        sheet.LeftAt(Left, words.Signed, Face.Sans(8), width: 200).LeftAt(Left, specimen.Issuer.Name, Face.Sans(8), width: 200);
        QrCode.Draw(sheet, specimen.RegisterAddress, 460, 630, 74);
        sheet.Y = 752;
        if (!specimen.AccreditorIsPicture)
            sheet.LeftAt(Left, $"{words.AccreditedBy} {specimen.Accreditor.Name} ({specimen.Accreditor.Acronym}), {words.AccreditationNumber} {specimen.AccreditationNumber}", Face.Sans(7.5), width: 360);
        sheet.LeftAt(Left, $"{words.CheckAt} www.{specimen.Issuer.Domain}/register", Face.Sans(7.5), width: 360);
    }
}
