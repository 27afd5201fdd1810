using System.Globalization;

namespace CertVerify.Specimens;

/// <summary>A PDF that holds nothing but a picture, as scanners make it.</summary>
internal static class PictureFile
{
    /// <param name="jpeg">The page.</param>
    /// <param name="resolution">Dots an inch.</param>
    /// <param name="folder">Where files may lie meanwhile.</param>
    public static byte[] AsPdf(byte[] jpeg, int resolution, string folder)
    {
        var (picture, svg, pdf) = (Path.Combine(folder, "picture.jpg"), Path.Combine(folder, "picture.svg"), Path.Combine(folder, "picture.pdf"));
        File.WriteAllBytes(picture, jpeg);
        var size = Tool.Output("identify", ["-format", "%w %h", picture]).Split(' ').Select(pixels => int.Parse(pixels, CultureInfo.InvariantCulture) * 72.0 / resolution).ToList();
        var (width, height) = (Points(size[0]), Points(size[1]));
        File.WriteAllText(svg, $"""
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="{width}pt" height="{height}pt" viewBox="0 0 {width} {height}">
            <image width="{width}" height="{height}" xlink:href="data:image/jpeg;base64,{Convert.ToBase64String(jpeg)}"/></svg>
            """);
        Tool.Output("rsvg-convert", ["--unlimited", "--format", "pdf", "--output", pdf, svg], ("SOURCE_DATE_EPOCH", "0"));
        return File.ReadAllBytes(pdf);
    }

    private static string Points(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
