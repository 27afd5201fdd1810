using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Seeing;

/// <summary>How far writing stands out from what is behind it: a program reads white on a pale ground, a person does not.</summary>
internal static class Contrast
{
    /// <summary>Of 21, which black has on white. Yellow on white, the palest that is printed to be read, has a little more; W3C asks for 3 and for 4.5.</summary>
    private const double Least = 1.5;

    /// <summary>Of the pixels of a line of them; ink is more.</summary>
    private const double Specks = 0.02;

    /// <summary>Whether anything at a place of a picture, in its pixels, stands out.</summary>
    public static bool Suffices(Picture picture, Box place)
    {
        var piece = Cuttings.Within(picture, place);
        var line = new byte[(int)piece.Width];
        for (var y = (int)piece.Top; y < (int)piece.Bottom; y++)
        {
            picture.Pixels.Slice(y * picture.Width + (int)piece.Left, line.Length).CopyTo(line);
            if (Of(line) >= Least)
                return true;
        }

        return false;
    }

    /// <summary>Of the lightest and the darkest in one line of pixels, so that a rule across the page is none; as WCAG 2.2 reckons it.</summary>
    private static double Of(byte[] line)
    {
        Array.Sort(line);
        var specks = (int)(Specks * line.Length);
        return (Luminance(line[^(specks + 1)]) + 0.05) / (Luminance(line[specks]) + 0.05);
    }

    private static double Luminance(byte grey) => grey / 255.0 is var share && share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
}
