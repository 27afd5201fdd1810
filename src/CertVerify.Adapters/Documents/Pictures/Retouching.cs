using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Pictures made from pictures: turned, straightened, or with parts painted over.</summary>
internal static class Retouching
{
    public const byte White = 255;

    /// <summary>Turned clockwise by quarters.</summary>
    public static Picture Turned(Picture picture, int quarters)
    {
        var (width, height) = (picture.Width, picture.Height);
        var source = picture.Pixels;
        var target = new byte[source.Length];
        switch (((quarters % 4) + 4) % 4)
        {
            case 1:
                for (var y = 0; y < height; y++)
                    for (var x = 0; x < width; x++)
                        target[x * height + height - 1 - y] = source[y * width + x];
                return Picture.Of(target, height, width) with { Lie = picture.Lie.Turned(quarters) };
            case 2:
                source.CopyTo(target);
                Array.Reverse(target);
                return Picture.Of(target, width, height) with { Lie = picture.Lie.Turned(quarters) };
            case 3:
                for (var y = 0; y < height; y++)
                    for (var x = 0; x < width; x++)
                        target[(width - 1 - x) * height + y] = source[y * width + x];
                return Picture.Of(target, height, width) with { Lie = picture.Lie.Turned(quarters) };
            default:
                return picture;
        }
    }

    /// <summary>Turned about its middle so that lines which rise or fall by <paramref name="slope"/> lie level; of the same size.</summary>
    public static Picture Levelled(Picture picture, double slope)
    {
        var (width, height) = (picture.Width, picture.Height);
        var (sin, cos) = Math.SinCos(Math.Atan(slope));
        var source = picture.Pixels;
        var target = new byte[source.Length];
        for (var y = 0; y < height; y++)
        {
            var (fromMiddleX, fromMiddleY) = (-width / 2.0, y - height / 2.0);
            var (fromX, fromY) = (width / 2.0 + cos * fromMiddleX - sin * fromMiddleY, height / 2.0 + sin * fromMiddleX + cos * fromMiddleY);
            for (var x = 0; x < width; x++, fromX += cos, fromY += sin)
                target[y * width + x] = Between(source, width, height, fromX, fromY);
        }

        return Picture.Of(target, width, height) with { Lie = Skew.LieLevelled(picture, slope) };
    }

    /// <summary>Lighter throughout, so that pale grey becomes white and black stays.</summary>
    public static Picture Bleached(Picture picture)
    {
        const double Palest = 0.62;
        var target = new byte[picture.Pixels.Length];
        for (var i = 0; i < target.Length; i++)
            target[i] = (byte)Math.Min(White, picture.Pixels[i] / Palest);
        return Picture.Of(target, picture.Width, picture.Height);
    }

    /// <summary>With the given boxes painted white.</summary>
    public static Picture Without(Picture picture, IEnumerable<Box> boxes)
    {
        var target = picture.Pixels.ToArray();
        foreach (var box in boxes)
        {
            var (left, right) = (Math.Clamp((int)box.Left, 0, picture.Width), Math.Clamp((int)box.Right, 0, picture.Width));
            for (var y = Math.Max(0, (int)box.Top); y < Math.Min(picture.Height, box.Bottom) && left < right; y++)
                target.AsSpan(y * picture.Width + left, right - left).Fill(White);
        }

        return Picture.Of(target, picture.Width, picture.Height);
    }

    /// <summary>Of half the size, each pixel the mean of four.</summary>
    public static Picture Halved(Picture picture)
    {
        var (width, height) = (picture.Width / 2, picture.Height / 2);
        var source = picture.Pixels;
        var target = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var upper = source.Slice(2 * y * picture.Width, picture.Width);
            var lower = source.Slice((2 * y + 1) * picture.Width, picture.Width);
            for (var x = 0; x < width; x++)
                target[y * width + x] = (byte)((upper[2 * x] + upper[2 * x + 1] + lower[2 * x] + lower[2 * x + 1]) / 4);
        }

        return Picture.Of(target, width, height);
    }

    /// <summary>The brightness between the pixels; white outside the picture.</summary>
    public static byte Between(ReadOnlySpan<byte> pixels, int width, int height, double x, double y)
    {
        var (left, top) = ((int)Math.Floor(x), (int)Math.Floor(y));
        if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height)
            return White;
        var (right, down) = (x - left, y - top);
        var at = top * width + left;
        var upper = pixels[at] * (1 - right) + pixels[at + 1] * right;
        var lower = pixels[at + width] * (1 - right) + pixels[at + width + 1] * right;
        return (byte)(upper * (1 - down) + lower * down + 0.5);
    }
}
