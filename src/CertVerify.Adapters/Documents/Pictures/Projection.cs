namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>How a place on a sheet, in shares of its width and height, is seen: x = (A·right + B·down + C) / (G·right + H·down + 1), y likewise with D, E and F.</summary>
internal readonly record struct Projection(double A, double B, double C, double D, double E, double F, double G, double H)
{
    /// <summary>After Heckbert, Fundamentals of Texture Mapping (1989), 2.2.3: from the unit square to a quadrilateral.</summary>
    public static Projection Of(Sheet sheet)
    {
        var (p0, p1, p2, p3) = (sheet.TopLeft, sheet.TopRight, sheet.BottomRight, sheet.BottomLeft);
        var (dx1, dx2, sx) = (p1.X - p2.X, p3.X - p2.X, p0.X - p1.X + p2.X - p3.X);
        var (dy1, dy2, sy) = (p1.Y - p2.Y, p3.Y - p2.Y, p0.Y - p1.Y + p2.Y - p3.Y);
        var area = dx1 * dy2 - dx2 * dy1;
        var (g, h) = ((sx * dy2 - dx2 * sy) / area, (dx1 * sy - sx * dy1) / area);
        return new(p1.X - p0.X + g * p1.X, p3.X - p0.X + h * p3.X, p0.X, p1.Y - p0.Y + g * p1.Y, p3.Y - p0.Y + h * p3.Y, p0.Y, g, h);
    }

    public Point At(double right, double down)
    {
        var away = Away(right, down);
        return new((A * right + B * down + C) / away, (D * right + E * down + F) / away);
    }

    /// <summary>How far from the eye the place is, where the sheet's first corner is at 1; 0 at the horizon.</summary>
    public double Away(double right, double down) => G * right + H * down + 1;
}
