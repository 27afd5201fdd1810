namespace CertVerify.Specimens.Drawing;

/// <summary>Marks of bodies that do not exist, drawn as shapes.</summary>
internal static class Emblems
{
    /// <summary>The certification body: a gate of two arches under a rising bird, in a ring.</summary>
    public static void CertificationBody(Sheet sheet, double x, double y, double size)
    {
        var u = size / 100;
        sheet.Circle(x, y, 50 * u, "#ffffff", sheet.Ink.Main, 3 * u);
        sheet.Circle(x, y, 44 * u, "none", sheet.Ink.Accent, 1.2 * u);
        foreach (var (r, colour) in new[] { (24.0, sheet.Ink.Main), (13, sheet.Ink.Accent) })
            sheet.Path(
                Sheet.Numbers($"M {x - r * u} {y + 32 * u} V {y + 10 * u} a {r * u} {r * u} 0 0 1 {2 * r * u} 0 V {y + 32 * u}"), "none", colour, 4 * u);
        sheet.Path(
            Sheet.Numbers($"M {x - 30 * u} {y - 28 * u} Q {x - 12 * u} {y - 34 * u} {x} {y - 20 * u} Q {x + 12 * u} {y - 38 * u} {x + 32 * u} {y - 34 * u} Q {x + 12 * u} {y - 24 * u} {x} {y - 8 * u} Q {x - 10 * u} {y - 24 * u} {x - 30 * u} {y - 28 * u} Z"),
            sheet.Ink.Main);
    }

    /// <summary>The accreditation body: a shield with its acronym, what it accredits for, and the number.</summary>
    public static void AccreditationBody(Sheet sheet, double x, double y, string acronym, string number)
    {
        sheet.Path(
            Sheet.Numbers($"M {x} {y} h 78 v 52 c -2 22 -26 32 -39 40 c -13 -8 -37 -18 -39 -40 Z"), "#ffffff", sheet.Ink.Main, 1.4);
        sheet.Rectangle(x + 5, y + 5, 68, 24, sheet.Ink.Main);
        sheet.Label(acronym, Face.SansBold(14), x + 39, y + 22, "#ffffff");
        sheet.Label("MANAGEMENT", Face.Sans(6.2), x + 39, y + 41, sheet.Ink.Main);
        sheet.Label("SYSTEMS", Face.Sans(6.2), x + 39, y + 49, sheet.Ink.Main);
        sheet.Label(number, Face.SansBold(8), x + 39, y + 64, sheet.Ink.Main);
    }

    /// <summary>The same mark as a picture, its words no longer text.</summary>
    public static void AccreditationBodyPictured(Sheet sheet, double x, double y, string acronym, string number)
    {
        var mark = new Sheet(sheet.Ink, 80, 96);
        AccreditationBody(mark, 1, 1, acronym, number);
        sheet.Picture(mark.ToPng(zoom: 4), x, y, 80, 96);
    }

    /// <summary>A round stamp in blue ink, put where it fell.</summary>
    public static void Stamp(Sheet sheet, double x, double y, string name)
    {
        sheet.Circle(x, y, 44, "none", "#3a4fa8", 2);
        sheet.Circle(x, y, 30, "none", "#3a4fa8", 0.8);
        sheet.Slanted(name, Face.SansBold(7), x, y - 6, -14, "#3a4fa8");
        sheet.Slanted("* * *", Face.SansBold(9), x, y + 10, -14, "#3a4fa8");
    }

    /// <summary>A signature: a pen's stroke, nobody's name.</summary>
    public static void Signature(Sheet sheet, double x, double y) => sheet.Path(
        Sheet.Numbers($"M {x} {y} c 8 -4 14 -26 18 -20 c 4 8 -10 26 -4 24 c 8 -4 12 -20 18 -16 c 3 4 -4 12 2 12 c 8 0 10 -12 16 -8 c 4 4 0 8 8 6 c 16 -4 30 -8 52 -5"),
        "none", "#1e2a78", 1.2);
}
