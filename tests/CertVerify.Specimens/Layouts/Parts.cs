using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>What most certificates have in common: a letterhead, a foot, and a list of labelled values.</summary>
internal static class Parts
{
    public const double Margin = 78;

    public static void Letterhead(Sheet sheet, Specimen specimen)
    {
        Emblems.CertificationBody(sheet, sheet.Right / 2, 92, 68);
        sheet.Y = 136;
        sheet.Centred(specimen.Issuer.Name, Face.SansBold(13), sheet.Ink.Main);
    }

    /// <summary>Signature, accreditation mark, QR code, and the small print.</summary>
    public static void Foot(Sheet sheet, Specimen specimen, double left = Margin)
    {
        var words = specimen.Phrases;
        var small = Face.Sans(7.5);
        var top = sheet.Bottom - 190;
        Emblems.Signature(sheet, left + 6, top + 38);
        sheet.Line(left, top + 44, left + 170, top + 44, sheet.Ink.Main, 0.6);
        sheet.Y = top + 48;
        sheet.LeftAt(left, words.Signed, small, width: 190).LeftAt(left, specimen.Issuer.Name, small, width: 190);
        if (specimen.IsStamped)
            Emblems.Stamp(sheet, left + 150, top + 20, specimen.Issuer.Name);

        AccreditationMark(sheet, specimen, left + 222, top);
        QrCode.Draw(sheet, specimen.RegisterAddress, left + 350, top, 88);
        sheet.Line(left, sheet.Bottom - 90, sheet.Right - Margin, sheet.Bottom - 90, sheet.Ink.Accent, 0.6);
        sheet.Y = sheet.Bottom - 85;
        SmallPrint(sheet, specimen);
    }

    /// <summary>Who accredits, who issued, and where to ask; the accreditor only where the mark is not the only place that says it.</summary>
    public static void SmallPrint(Sheet sheet, Specimen specimen)
    {
        var words = specimen.Phrases;
        var small = Face.Sans(7.5);
        if (!specimen.AccreditorIsPicture)
            sheet.Centred($"{words.AccreditedBy} {specimen.Accreditor.Name} ({specimen.Accreditor.Acronym}), {words.AccreditationNumber} {specimen.AccreditationNumber}", small);
        sheet
            .Centred($"{specimen.Issuer.Name}, {specimen.Issuer.Address}", small)
            .Centred($"{words.CheckAt} www.{specimen.Issuer.Domain}/register", small);
    }

    public static void AccreditationMark(Sheet sheet, Specimen specimen, double x, double y)
    {
        if (specimen.AccreditorIsPicture)
            Emblems.AccreditationBodyPictured(sheet, x, y, specimen.Accreditor.Acronym, specimen.AccreditationNumber);
        else
            Emblems.AccreditationBody(sheet, x, y, specimen.Accreditor.Acronym, specimen.AccreditationNumber);
    }

    /// <summary>The labels and values that every layout prints, in their usual order.</summary>
    public static IReadOnlyList<(string Label, string Value)> Details(Specimen specimen, Phrases? words = null)
    {
        words ??= specimen.Phrases;
        return [(words.Number, specimen.Number), .. Dates(specimen, words), (words.Sector, specimen.Sector)];
    }

    /// <summary>The dates that the paper states, each with its label.</summary>
    public static IReadOnlyList<(string Label, string Value)> Dates(Specimen specimen, Phrases? words = null)
    {
        words ??= specimen.Phrases;
        (string Label, DateOnly? Day)[] dates =
        [
            (words.OriginallyIssued, specimen.OriginallyIssuedOn), (words.Issued, specimen.IssuedOn), (words.ValidFrom, specimen.ValidFrom), (words.Expires, specimen.ExpiresOn),
        ];
        return [.. dates.Where(date => date.Day is not null).Select(date => (date.Label, specimen.Printed(date.Day!.Value)))];
    }
}
