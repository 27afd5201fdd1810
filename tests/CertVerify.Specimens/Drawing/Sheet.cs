using System.Globalization;
using System.Xml.Linq;

namespace CertVerify.Specimens.Drawing;

/// <summary>One page, A4 if nothing else is said, drawn as SVG, and a pen that knows where it stands; lengths are in points.</summary>
internal sealed class Sheet
{
    /// <summary>Of a sheet that stands upright.</summary>
    public const double Width = 595;
    public const double Height = 842;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";
    private readonly XElement root;

    private readonly Writing writing;

    /// <param name="ink">Its colours.</param>
    /// <param name="width">In points.</param>
    /// <param name="height">In points.</param>
    /// <param name="writing">How its language is set; from the right mirrors where paragraphs stand.</param>
    public Sheet(Ink ink, double width = Width, double height = Height, Writing? writing = null)
    {
        Ink = ink;
        this.writing = writing ?? new();
        (Right, Bottom) = (width, height);
        root = new XElement(
            Svg + "svg", new XAttribute("width", $"{Right}pt"), new XAttribute("height", $"{Bottom}pt"), new XAttribute("viewBox", $"0 0 {Right} {Bottom}"));
    }

    /// <summary>The right edge.</summary>
    public double Right { get; }

    /// <summary>The lower edge.</summary>
    public double Bottom { get; }

    public Ink Ink { get; }

    /// <summary>Top of the next line.</summary>
    public double Y { get; set; } = 60;

    public Sheet Down(double points)
    {
        Y += points;
        return this;
    }

    /// <summary>Sets a paragraph in the middle of the page.</summary>
    public Sheet Centred(string text, Face face, string colour = Ink.Black, double width = 440) =>
        Paragraph(text, face, Right / 2, "middle", colour, width);

    /// <summary>Sets a paragraph whose lines begin so far from the side where reading begins.</summary>
    public Sheet LeftAt(double x, string text, Face face, string colour = Ink.Black, double width = 400) =>
        Paragraph(text, face, writing.RightToLeft ? Right - x : x, "start", colour, width);

    /// <summary>About how wide a text is in the typeface that its language needs; the usual ones are narrower than others.</summary>
    public double WidthOf(string text, Face face) => face.WidthOf(text) * (writing.Family is null ? 1 : 1.2);

    /// <summary>One line in the middle of a place, without moving the pen.</summary>
    public void Label(string text, Face face, double x, double y, string colour) => Text(text, face, x, y, "middle", colour);

    /// <summary>A picture: what is written in it is no text to whoever reads the file.</summary>
    public void Picture(byte[] png, double x, double y, double width, double height) => root.Add(new XElement(
        Svg + "image", new XAttribute("x", Number(x)), new XAttribute("y", Number(y)), new XAttribute("width", Number(width)), new XAttribute("height", Number(height)),
        new XAttribute(XLink + "href", $"data:image/png;base64,{Convert.ToBase64String(png)}")));

    /// <summary>One line in the middle of a place, slanted across it.</summary>
    public void Slanted(string text, Face face, double x, double y, double degrees, string colour) =>
        TextElement(text, face, x, y, "middle", colour).Add(new XAttribute("transform", Numbers($"rotate({degrees} {x} {y})")));

    public void Line(double x1, double y1, double x2, double y2, string colour, double width) =>
        Path(Numbers($"M {x1} {y1} L {x2} {y2}"), "none", colour, width);

    public void Rectangle(double x, double y, double width, double height, string fill, string stroke = "none", double strokeWidth = 0) =>
        Path(Numbers($"M {x} {y} h {width} v {height} h {-width} Z"), fill, stroke, strokeWidth);

    public void Circle(double x, double y, double r, string fill, string stroke, double strokeWidth) =>
        Path(Numbers($"M {x - r} {y} a {r} {r} 0 1 1 {2 * r} 0 a {r} {r} 0 1 1 {-2 * r} 0 Z"), fill, stroke, strokeWidth);

    public void Path(string path, string fill, string stroke = "none", double strokeWidth = 0) => root.Add(new XElement(
        Svg + "path", new XAttribute("d", path), new XAttribute("fill", fill), new XAttribute("stroke", stroke), new XAttribute("stroke-width", Number(strokeWidth))));

    /// <param name="zoom">Pixels a point.</param>
    public byte[] ToPng(int zoom) => Converted("--format", "png", "--zoom", $"{zoom}");

    public byte[] ToPdf() => Converted("--format", "pdf");

    public override string ToString() => root.ToString(SaveOptions.DisableFormatting);

    /// <summary>Numbers in a path are written alike in every language.</summary>
    internal static string Numbers(FormattableString path) => string.Format(
        CultureInfo.InvariantCulture, path.Format, [.. path.GetArguments().Select(a => a is double number ? Number(number) : a)]);

    private byte[] Converted(params string[] how)
    {
        var folder = Directory.CreateTempSubdirectory("sheet");
        try
        {
            var (svg, converted) = (System.IO.Path.Combine(folder.FullName, "sheet.svg"), System.IO.Path.Combine(folder.FullName, "sheet"));
            File.WriteAllText(svg, ToString());
            Tool.Output("rsvg-convert", [.. how, "--output", converted, svg]);
            return File.ReadAllBytes(converted);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private Sheet Paragraph(string text, Face face, double x, string anchor, string colour, double width)
    {
        foreach (var line in Broken(text, face, width))
        {
            Text(line, face, x, Y + face.Size, anchor, colour);
            Y += face.LineHeight;
        }
        return this;
    }

    private void Text(string text, Face face, double x, double baseline, string anchor, string colour) => TextElement(text, face, x, baseline, anchor, colour);

    private XElement TextElement(string text, Face face, double x, double baseline, string anchor, string colour)
    {
        var element = new XElement(
            Svg + "text",
            new XAttribute("x", Number(x)), new XAttribute("y", Number(baseline)), new XAttribute("text-anchor", anchor), new XAttribute("fill", colour),
            new XAttribute("font-family", writing.Family ?? face.Family), new XAttribute("font-size", Number(face.Size)),
            new XAttribute("font-weight", face.Bold ? "bold" : "normal"), new XAttribute("font-style", face.Italic && writing.Family is null ? "italic" : "normal"),
            text);
        if (writing.RightToLeft)
            element.Add(new XAttribute("direction", "rtl"));
        root.Add(element);
        return element;
    }

    private static IEnumerable<string> Broken(string text, Face face, double width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && face.WidthOf(longer) > width)
            {
                yield return line;
                longer = word;
            }
            line = longer;
        }
        yield return line;
    }

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
