using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Pieces cut out of a picture, one below the other on white.</summary>
/// <param name="Picture">All of them.</param>
/// <param name="Pieces">Where each was taken from, in whole pixels of the picture that they were cut out of; empty when its place lies off that.</param>
/// <param name="Tops">Where each begins, and at last where they end.</param>
internal sealed record Cuttings(Picture Picture, IReadOnlyList<Box> Pieces, IReadOnlyList<int> Tops)
{
    public const int Gap = 40;

    public static Cuttings Of(Picture whole, IReadOnlyList<Box> places)
    {
        var pieces = places.Select(place => Within(whole, place)).ToList();
        var (width, height) = ((int)pieces.Max(piece => piece.Width) + 2 * Gap, pieces.Sum(piece => (int)piece.Height + Gap) + Gap);
        var target = new byte[width * height];
        Array.Fill(target, Retouching.White);
        var tops = new List<int> { Gap };
        foreach (var piece in pieces)
        {
            for (var y = 0; y < (int)piece.Height; y++)
                whole.Pixels.Slice(((int)piece.Top + y) * whole.Width + (int)piece.Left, (int)piece.Width).CopyTo(target.AsSpan((tops[^1] + y) * width + Gap));
            tops.Add(tops[^1] + (int)piece.Height + Gap);
        }

        return new(Picture.Of(target, width, height), pieces, tops);
    }

    /// <summary>Words that were read on a piece, in the order in which they were read.</summary>
    public IEnumerable<Word> Of(int piece, IReadOnlyList<Word> read) =>
        read.Where(word => word.Box.MiddleY >= Tops[piece] - Gap / 2 && word.Box.MiddleY < Tops[piece + 1] - Gap / 2);

    /// <summary>The words of some pieces where they stand on the whole picture, without those whose beginning or end was cut off.</summary>
    public IReadOnlyList<Word> PutBack(IReadOnlyList<Word> read, Range pieces) => [.. Enumerable.Range(0, Pieces.Count).Take(pieces).SelectMany(i => Of(i, read)
        .Select(word => word with { Box = Moved(word.Box, Pieces[i].Left - Gap, Pieces[i].Top - Tops[i]) })
        .Where(word => word.Box.Left > Pieces[i].Left && word.Box.Right < Pieces[i].Right))];

    /// <summary>A place in whole pixels of the picture; empty when it lies off that.</summary>
    internal static Box Within(Picture whole, Box place)
    {
        var (left, right) = (Pixel(place.Left, whole.Width), Pixel(place.Right, whole.Width));
        var (top, bottom) = (Pixel(place.Top, whole.Height), Pixel(place.Bottom, whole.Height));
        return right > left && bottom > top ? new(left, top, right, bottom) : default;
    }

    private static int Pixel(double at, int most) => (int)Math.Clamp(at, 0, most);

    private static Box Moved(Box box, double right, double down) => new(box.Left + right, box.Top + down, box.Right + right, box.Bottom + down);
}
