using System.Globalization;
using CertVerify.Specimens.Fiction;

namespace CertVerify.Specimens;

/// <summary>What a scanner or a telephone does to a page.</summary>
/// <param name="Kind">As in a corpus' truth: "image", "scan_pdf" or "photo".</param>
/// <param name="Resolution">Dots an inch.</param>
/// <param name="Skew">Degrees, clockwise.</param>
/// <param name="Blur">Pixels.</param>
/// <param name="Noise">Share of full noise, 0 to 1.</param>
/// <param name="Shadow">How dark the darkest side is, 0 (even light) to 1.</param>
/// <param name="Quality">Of the JPEG, 1 to 100.</param>
internal sealed record Scan(string Kind, int Resolution, double Skew, double Blur, double Noise, double Shadow, int Quality)
{
    public static readonly Scan Good = new("image", 200, 0.3, 0.4, 0.05, 0, 85);

    /// <summary>Somewhere between a good scan and a hurried photo.</summary>
    public static Scan Random(Random random) => random.Next(4) switch
    {
        0 => new("photo", random.Next(150, 220), random.Between(-4, 4), random.Between(0.4, 1.2), random.Between(0.1, 0.3), random.Between(0.2, 0.5), random.Next(55, 90))
        {
            Tilt = random.Between(0.01, 0.05),
            Dice = random.Next(),
        },
        1 => new("scan_pdf", random.Next(120, 300), random.Between(-1.5, 1.5), random.Between(0.2, 0.8), random.Between(0.02, 0.2), 0, random.Next(50, 90))
        {
            IsGrey = true,
            QuarterTurns = random.Next(6) == 0 ? random.Next(1, 4) : 0,
            Dice = random.Next(),
        },
        _ => new("image", random.Next(110, 240), random.Between(-2.5, 2.5), random.Between(0.3, 1.1), random.Between(0.03, 0.3), random.Between(0, 0.4), random.Next(35, 90))
        {
            Dice = random.Next(),
        },
    };

    /// <summary>How far the corners of a photographed page lie off their places, as a share of its size.</summary>
    public double Tilt { get; init; }

    public bool IsGrey { get; init; }

    /// <summary>How often the page was turned by ninety degrees before it was scanned.</summary>
    public int QuarterTurns { get; init; }

    /// <summary>Where the noise falls.</summary>
    public int Dice { get; init; } = 1;

    /// <summary>Of the file that it makes.</summary>
    public string Extension => Kind == "scan_pdf" ? "pdf" : "jpg";

    /// <summary>The first page as a JPEG, or as a PDF that holds one; the same for the same PDF and dice.</summary>
    public byte[] Of(byte[] pdf)
    {
        var folder = Directory.CreateTempSubdirectory("scan");
        try
        {
            var page = Path.Combine(folder.FullName, "page");
            File.WriteAllBytes(page + ".pdf", pdf);
            Tool.Output("pdftoppm", ["-r", $"{Resolution}", "-singlefile", page + ".pdf", page]);
            Tool.Output("convert", [
                "-limit", "thread", "1", page + ".ppm", .. IsGrey ? ["-colorspace", "Gray"] : Array.Empty<string>(),
                .. Tilt > 0 ? Tilted : [], "-background", "#d9d6cf", "-rotate", Number(Skew + 90 * QuarterTurns), "+repage",
                .. Shadow > 0 ? Shade : [], "-blur", $"0x{Number(Blur)}", .. Grain, "-strip", "-quality", $"{Quality}", page + ".jpg",
            ]);
            var jpeg = File.ReadAllBytes(page + ".jpg");
            return Kind == "scan_pdf" ? PictureFile.AsPdf(jpeg, Resolution, folder.FullName) : jpeg;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Light from one side.</summary>
    private string[] Shade =>
        ["(", "+clone", "-sparse-color", "Barycentric", $"0,0 gray({Number(100 * (1 - Shadow))}%) %[fx:w],%[fx:h] white", ")", "-compose", "Multiply", "-composite"];

    /// <summary>A table under the page, and the page not quite square to the lens.</summary>
    private string[] Tilted
    {
        get
        {
            var random = new Random(Dice);
            var corners = new[] { (0, 0), (1, 0), (1, 1), (0, 1) }.Select(corner =>
                $"%[fx:w*{corner.Item1}],%[fx:h*{corner.Item2}] %[fx:w*{Number(Moved(corner.Item1))}],%[fx:h*{Number(Moved(corner.Item2))}]");
            return ["-virtual-pixel", "background", "-background", "#5b4636", "-distort", "Perspective", string.Join("  ", corners)];

            double Moved(int end) => Math.Abs(end - random.Between(0, Tilt));
        }
    }

    /// <summary>A tile of noise laid over the page again and again, for noise over a whole page takes a second.</summary>
    private string[] Grain =>
    [
        "(", "-size", "480x480", "xc:gray50", "-seed", $"{Dice}", "-attenuate", Number(3 * Noise), "+noise", "Gaussian", "-write", "mpr:grain", "+delete", ")",
        "(", "+clone", "-tile", "mpr:grain", "-draw", "color 0,0 reset", ")", "-compose", "Overlay", "-composite",
    ];

    private static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
