using CertVerify.Specimens.Drawing;

namespace CertVerify.Specimens.Layouts;

/// <summary>Rows of a table with lines around every cell.</summary>
internal static class Table
{
    private const double Padding = 4;

    /// <summary>One row of cells of the same width.</summary>
    public static void Draw(Sheet sheet, double left, double width, Face face, params IReadOnlyList<string> cells) =>
        Draw(sheet, left, [.. cells.Select(_ => width)], face, cells);

    public static void Draw(Sheet sheet, double left, IReadOnlyList<double> widths, Face face, params IReadOnlyList<string> cells)
    {
        var (top, bottom, x) = (sheet.Y, sheet.Y, left);
        for (var i = 0; i < cells.Count; i++)
        {
            sheet.Y = top + Padding;
            sheet.LeftAt(x + Padding, cells[i], face, width: widths[i] - 2 * Padding);
            bottom = Math.Max(bottom, sheet.Y + Padding);
            x += widths[i];
        }
        x = left;
        foreach (var width in widths)
        {
            sheet.Rectangle(x, top, width, bottom - top, "none", sheet.Ink.Main, 0.6);
            x += width;
        }
        sheet.Y = bottom;
    }
}
