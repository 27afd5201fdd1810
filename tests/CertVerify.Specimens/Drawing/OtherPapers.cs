namespace CertVerify.Specimens.Drawing;

/// <summary>Backgrounds that make reading harder, each in another way.</summary>
internal static class OtherPapers
{
    /// <summary>A wash of the house's colour under everything.</summary>
    public static void Tinted(Sheet sheet)
    {
        sheet.Rectangle(0, 0, sheet.Right, sheet.Bottom, sheet.Ink.Pale);
        sheet.Rectangle(0, 0, sheet.Right, 18, sheet.Ink.Main);
        sheet.Rectangle(0, sheet.Bottom - 18, sheet.Right, 18, sheet.Ink.Main);
    }

    /// <summary>Fine waves from edge to edge, as under banknotes.</summary>
    public static void Waved(Sheet sheet)
    {
        for (var line = 0; line < 70; line++)
        {
            var y = line * sheet.Bottom / 70;
            var waves = Enumerable.Range(0, (int)(sheet.Right / 60) + 1).Select(_ => "q 15 -9 30 0 t 30 0");
            sheet.Path(Sheet.Numbers($"M 0 {y} ") + string.Join(' ', waves), "none", line % 2 == 0 ? sheet.Ink.Pale : "#ece6d8", 1.1);
        }
    }

    /// <summary>A pale emblem and a pale word across the page.</summary>
    public static void Watermarked(Sheet sheet)
    {
        sheet.Circle(sheet.Right / 2, sheet.Bottom / 2, 190, "none", sheet.Ink.Pale, 26);
        sheet.Slanted("ORIGINAL", Face.SansBold(110), sheet.Right / 2, sheet.Bottom / 2 + 50, -32, sheet.Ink.Pale);
    }

    /// <summary>A double rule at the top and a thin frame.</summary>
    public static void Ruled(Sheet sheet)
    {
        sheet.Line(40, 40, sheet.Right - 40, 40, sheet.Ink.Main, 3);
        sheet.Line(40, 45, sheet.Right - 40, 45, sheet.Ink.Accent, 1);
        sheet.Rectangle(40, 40, sheet.Right - 80, sheet.Bottom - 80, "none", sheet.Ink.Main, 0.6);
    }
}
