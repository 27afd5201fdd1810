namespace CertVerify.Specimens.Drawing;

/// <summary>Frame, corner ornaments and the fine curves of security paper.</summary>
internal static class FramedPaper
{
    private const double Outer = 26;
    private const double Inner = 33;

    public static void Draw(Sheet sheet)
    {
        sheet.Rectangle(0, 0, sheet.Right, sheet.Bottom, "#fffefa");
        Guilloche(sheet, sheet.Right / 2, sheet.Bottom / 2 - 1, 245);
        sheet.Rectangle(Outer, Outer, sheet.Right - 2 * Outer, sheet.Bottom - 2 * Outer, "none", sheet.Ink.Main, 2.6);
        sheet.Rectangle(Inner, Inner, sheet.Right - 2 * Inner, sheet.Bottom - 2 * Inner, "none", sheet.Ink.Accent, 0.7);
        foreach (var x in new[] { Inner, sheet.Right - Inner })
            foreach (var y in new[] { Inner, sheet.Bottom - Inner })
                Corner(sheet, x, y);
    }

    /// <summary>A rosette: curves whose radius swings, each turned a little against the one before.</summary>
    private static void Guilloche(Sheet sheet, double x, double y, double radius)
    {
        for (var ring = 0; ring < 22; ring++)
        {
            var turn = ring * Math.PI / 132;
            var size = radius * (1 - ring * 0.02);
            var points = Enumerable.Range(0, 241).Select(step =>
            {
                var angle = step * Math.PI / 120;
                var r = size * (0.8 + 0.2 * Math.Sin(12 * angle));
                return Sheet.Numbers($"{x + r * Math.Cos(angle + turn)} {y + r * Math.Sin(angle + turn)}");
            });
            sheet.Path("M " + string.Join(" L ", points), "none", sheet.Ink.Pale, 0.6);
        }
    }

    private static void Corner(Sheet sheet, double x, double y)
    {
        sheet.Rectangle(x - 11, y - 11, 22, 22, "#fffefa");
        Diamond(sheet, x, y, 10, sheet.Ink.Main);
        Diamond(sheet, x, y, 6.4, "#fffefa");
        Diamond(sheet, x, y, 4, sheet.Ink.Accent);
    }

    private static void Diamond(Sheet sheet, double x, double y, double r, string fill) =>
        sheet.Path(Sheet.Numbers($"M {x} {y - r} L {x + r} {y} L {x} {y + r} L {x - r} {y} Z"), fill);
}
