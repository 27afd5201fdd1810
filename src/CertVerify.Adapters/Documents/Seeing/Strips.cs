using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents.Seeing;

/// <summary>The places of several values cut out of a page's picture.</summary>
internal sealed class Strips(Cuttings cuttings)
{
    /// <summary>In points: what stands close beside a value may belong to it. As wide as a letter of it, for half a letter reads like a figure.</summary>
    private const double LeastBeside = 5, MostBeside = 12;
    private const double Above = 1;

    public Picture Picture => cuttings.Picture;

    /// <param name="page">The whole page.</param>
    /// <param name="unitsPerPixel">Turns its pixels into the units of the values' places.</param>
    /// <param name="said">The values; one whose place lies off the page gets an empty strip.</param>
    public static Strips Cut(Picture page, double unitsPerPixel, IReadOnlyList<Sighting> said) =>
        new(Cuttings.Of(page, [.. said.Select(sighting => Around(sighting.Box).Scaled(1 / unitsPerPixel))]));

    /// <summary>Each value with whether its words are among those that were seen in its strip.</summary>
    public IReadOnlyList<Sighting> Compared(IReadOnlyList<Sighting> said, IReadOnlyList<Word> seen) =>
        [.. said.Select((sighting, i) => sighting with { IsSeen = SeenText.Holds(string.Join(' ', cuttings.Of(i, seen).Select(word => word.Text)), sighting.Raw, sighting.Field is SightedField.Number) })];

    private static Box Around(Box box)
    {
        var beside = Math.Clamp(box.Height, LeastBeside, MostBeside);
        return new(box.Left - beside, box.Top - Above, box.Right + beside, box.Bottom + Above);
    }
}
