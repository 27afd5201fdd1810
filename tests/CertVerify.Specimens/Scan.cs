using System.Globalization;
using CertVerify.Specimens.Fiction;

namespace CertVerify.Specimens;

/// <summary>What a scanner or a telephone does to a page.</summary>
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
    public static Scan Random(Random random) => new(
        random.Next(4) == 0 ? "photo" : "image",
        random.Next(130, 260), random.Between(-2.5, 2.5), random.Between(0.3, 1.1), random.Between(0.03, 0.3), random.Between(0, 0.45), random.Next(40, 90))
    {
        Dice = random.Next(),
    };

    /// <summary>Where the noise falls.</summary>
    public int Dice { get; init; } = 1;

    /// <summary>The first page as a JPEG; the same for the same PDF and dice.</summary>
    public byte[] Of(byte[] pdf)
    {
        var folder = Directory.CreateTempSubdirectory("scan");
        try
        {
            var page = Path.Combine(folder.FullName, "page");
            File.WriteAllBytes(page + ".pdf", pdf);
            Tool.Output("pdftoppm", ["-r", $"{Resolution}", "-png", "-singlefile", page + ".pdf", page]);
            Tool.Output("convert", [
                page + ".png", "-background", "#d9d6cf", "-rotate", Number(Skew), "+repage",
                .. Shadow > 0 ? Shade : [],
                "-blur", $"0x{Number(Blur)}", "-seed", $"{Dice}", "-attenuate", Number(Noise), "+noise", "Gaussian",
                "-strip", "-quality", $"{Quality}", page + ".jpg",
            ]);
            return File.ReadAllBytes(page + ".jpg");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Light from one side.</summary>
    private string[] Shade =>
        ["(", "+clone", "-sparse-color", "Barycentric", $"0,0 gray({Number(100 * (1 - Shadow))}%) %[fx:w],%[fx:h] white", ")", "-compose", "Multiply", "-composite"];

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
