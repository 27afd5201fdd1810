using System.Globalization;
using System.Xml.Linq;

namespace CertVerify.Specimens.Drawing;

/// <summary>One A4 page, drawn as SVG, and a pen that knows where it stands; lengths are in points.</summary>
internal sealed class Sheet
{
    public const double Width = 595;
    public const double Height = 842;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly XElement root;

    public Sheet(Ink ink)
    {
        Ink = ink;
        root = new XElement(
            Svg + "svg", new XAttribute("width", $"{Width}pt"), new XAttribute("height", $"{Height}pt"), new XAttribute("viewBox", $"0 0 {Width} {Height}"));
    }

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
        Paragraph(text, face, Width / 2, "middle", colour, width);

    public Sheet LeftAt(double x, string text, Face face, string colour = Ink.Black, double width = 400) =>
        Paragraph(text, face, x, "start", colour, width);

    /// <summary>One line in the middle of a place, without moving the pen.</summary>
    public void Label(string text, Face face, double x, double y, string colour) => Text(text, face, x, y, "middle", colour);

    public void Line(double x1, double y1, double x2, double y2, string colour, double width) =>
        Path(Numbers($"M {x1} {y1} L {x2} {y2}"), "none", colour, width);

    public void Rectangle(double x, double y, double width, double height, string fill, string stroke = "none", double strokeWidth = 0) =>
        Path(Numbers($"M {x} {y} h {width} v {height} h {-width} Z"), fill, stroke, strokeWidth);

    public void Circle(double x, double y, double r, string fill, string stroke, double strokeWidth) =>
        Path(Numbers($"M {x - r} {y} a {r} {r} 0 1 1 {2 * r} 0 a {r} {r} 0 1 1 {-2 * r} 0 Z"), fill, stroke, strokeWidth);

    public void Path(string path, string fill, string stroke = "none", double strokeWidth = 0) => root.Add(new XElement(
        Svg + "path", new XAttribute("d", path), new XAttribute("fill", fill), new XAttribute("stroke", stroke), new XAttribute("stroke-width", Number(strokeWidth))));

    public override string ToString() => root.ToString(SaveOptions.DisableFormatting);

    /// <summary>Numbers in a path are written alike in every language.</summary>
    internal static string Numbers(FormattableString path) => string.Format(
        CultureInfo.InvariantCulture, path.Format, [.. path.GetArguments().Select(a => a is double number ? Number(number) : a)]);

    private Sheet Paragraph(string text, Face face, double x, string anchor, string colour, double width)
    {
        foreach (var line in Broken(text, face, width))
        {
            Text(line, face, x, Y + face.Size, anchor, colour);
            Y += face.LineHeight;
        }
        return this;
    }

    private void Text(string text, Face face, double x, double baseline, string anchor, string colour) => root.Add(new XElement(
        Svg + "text",
        new XAttribute("x", Number(x)), new XAttribute("y", Number(baseline)), new XAttribute("text-anchor", anchor), new XAttribute("fill", colour),
        new XAttribute("font-family", face.Family), new XAttribute("font-size", Number(face.Size)),
        new XAttribute("font-weight", face.Bold ? "bold" : "normal"), new XAttribute("font-style", face.Italic ? "italic" : "normal"),
        text));

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
