using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents.Seeing;

/// <summary>The places of several values cut out of a page's picture, one below the other on white.</summary>
/// <param name="Picture">All of them.</param>
/// <param name="Tops">Where each begins, in the order of the values, and at last where they end.</param>
internal sealed record Strips(Picture Picture, IReadOnlyList<int> Tops)
{
    private const int Gap = 40;

    /// <summary>In points: what stands close beside a value may belong to it.</summary>
    private const double Beside = 5;
    private const double Above = 1;

    /// <param name="page">The whole page.</param>
    /// <param name="unitsPerPixel">Turns its pixels into the units of the values' places.</param>
    /// <param name="said">The values; one whose place lies off the page gets an empty strip.</param>
    public static Strips Cut(Picture page, double unitsPerPixel, IReadOnlyList<Sighting> said)
    {
        var cuts = said.Select(sighting => Within(page, sighting.Box, 1 / unitsPerPixel)).ToList();
        var (width, height) = (cuts.Max(cut => cut.Width) + 2 * Gap, cuts.Sum(cut => cut.Height + Gap) + Gap);
        var target = new byte[width * height];
        Array.Fill(target, Retouching.White);
        var tops = new List<int>();
        var top = Gap;
        foreach (var cut in cuts)
        {
            tops.Add(top);
            for (var y = 0; y < cut.Height; y++)
                page.Pixels.Slice((cut.Top + y) * page.Width + cut.Left, cut.Width).CopyTo(target.AsSpan((top + y) * width + Gap));
            top += cut.Height + Gap;
        }

        return new(Picture.Of(target, width, height), [.. tops, top]);
    }

    /// <summary>Each value with whether its words are among those that were seen in its strip.</summary>
    public IReadOnlyList<Sighting> Compared(IReadOnlyList<Sighting> said, IReadOnlyList<Word> seen) =>
        [.. said.Select((sighting, i) => sighting with { IsSeen = SeenText.Holds(Between(seen, Tops[i], Tops[i + 1]), sighting.Raw, sighting.Field is SightedField.Number) })];

    /// <summary>In the order in which they were read.</summary>
    private static string Between(IReadOnlyList<Word> seen, int top, int bottom) =>
        string.Join(' ', seen.Where(word => word.Box.MiddleY >= top - Gap / 2 && word.Box.MiddleY < bottom - Gap / 2).Select(word => word.Text));

    private static (int Left, int Top, int Width, int Height) Within(Picture page, Box box, double scale)
    {
        int At(double units, int most) => (int)Math.Clamp(units * scale, 0, most);
        var (left, right) = (At(box.Left - Beside, page.Width), At(box.Right + Beside, page.Width));
        var (top, bottom) = (At(box.Top - Above, page.Height), At(box.Bottom + Above, page.Height));
        return right > left && bottom > top ? (left, top, right - left, bottom - top) : (0, 0, 0, 0);
    }
}
