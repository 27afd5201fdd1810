namespace CertVerify.Specimens.Drawing;

/// <summary>Draws a QR code as squares, from the modules that qrencode computes.</summary>
internal static class QrCode
{
    public static void Draw(Sheet sheet, string payload, double x, double y, double size)
    {
        var rows = Modules(payload);
        var side = size / rows.Length;
        sheet.Rectangle(x - 4, y - 4, size + 8, size + 8, "#ffffff");
        var squares =
            from row in Enumerable.Range(0, rows.Length)
            from column in Enumerable.Range(0, rows.Length)
            where rows[row][2 * column] == '#'
            select Sheet.Numbers($"M {x + column * side} {y + row * side} h {side} v {side} h {-side} Z");
        sheet.Path(string.Join(' ', squares), "#000000");
    }

    /// <summary>One line a row, two signs a module.</summary>
    private static string[] Modules(string payload) =>
        Tool.Output("qrencode", ["-t", "ASCII", "-m", "0", "-l", "M", payload]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
