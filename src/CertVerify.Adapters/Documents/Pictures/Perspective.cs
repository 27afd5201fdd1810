namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Straightens the photograph of a sheet: what was seen aslant is drawn as if seen from above.</summary>
internal static class Perspective
{
    private const double WorthStraightening = 0.006;
    private const double FarthestAway = 0.2;

    /// <summary>The picture of the same size in which the sheet, when one stands out and does not lie straight, is an upright rectangle about where it was.</summary>
    public static Picture Straightened(Picture picture) =>
        SheetFinder.In(picture) is { } sheet && sheet.Distortion > WorthStraightening * Math.Max(picture.Width, picture.Height) ? Straightened(picture, sheet) : picture;

    private static Picture Straightened(Picture picture, Sheet sheet)
    {
        var (width, height) = (picture.Width, picture.Height);
        var (left, top) = (sheet.Middle.X - sheet.Width / 2, sheet.Middle.Y - sheet.Height / 2);
        var seen = Seen.Of(sheet);
        var source = picture.Pixels;
        var target = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var down = (y - top) / sheet.Height;
            for (var x = 0; x < width; x++)
            {
                var right = (x - left) / sheet.Width;
                var away = seen.G * right + seen.H * down + 1;
                target[y * width + x] = away < FarthestAway
                    ? Retouching.White
                    : Retouching.Between(source, width, height, (seen.A * right + seen.B * down + seen.C) / away, (seen.D * right + seen.E * down + seen.F) / away);
            }
        }

        return Picture.Of(target, width, height);
    }

    /// <summary>How a place on the sheet, in shares of its width and height, is seen: x = (A·right + B·down + C) / (G·right + H·down + 1), y likewise with D, E and F.</summary>
    private readonly record struct Seen(double A, double B, double C, double D, double E, double F, double G, double H)
    {
        /// <summary>After Heckbert, Fundamentals of Texture Mapping (1989), 2.2.3: from the unit square to a quadrilateral.</summary>
        public static Seen Of(Sheet sheet)
        {
            var (p0, p1, p2, p3) = (sheet.TopLeft, sheet.TopRight, sheet.BottomRight, sheet.BottomLeft);
            var (dx1, dx2, sx) = (p1.X - p2.X, p3.X - p2.X, p0.X - p1.X + p2.X - p3.X);
            var (dy1, dy2, sy) = (p1.Y - p2.Y, p3.Y - p2.Y, p0.Y - p1.Y + p2.Y - p3.Y);
            var area = dx1 * dy2 - dx2 * dy1;
            var (g, h) = ((sx * dy2 - dx2 * sy) / area, (dx1 * sy - sx * dy1) / area);
            return new(p1.X - p0.X + g * p1.X, p3.X - p0.X + h * p3.X, p0.X, p1.Y - p0.Y + g * p1.Y, p3.Y - p0.Y + h * p3.Y, p0.Y, g, h);
        }
    }
}
