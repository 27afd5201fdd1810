namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>A point of a picture, in its pixels, x to the right and y downwards.</summary>
internal readonly record struct Point(double X, double Y)
{
    public double DistanceTo(Point other) => Math.Sqrt((X - other.X) * (X - other.X) + (Y - other.Y) * (Y - other.Y));
}

/// <summary>Where the four corners of a sheet lie, or of a picture on the one that it was made of.</summary>
internal sealed record Sheet(Point TopLeft, Point TopRight, Point BottomRight, Point BottomLeft)
{
    private const double MostUnlikeSides = 1.6;

    /// <summary>All of a picture, in shares of its width and height.</summary>
    public static readonly Sheet Whole = new(new(0, 0), new(1, 0), new(1, 1), new(0, 1));

    public IReadOnlyList<Point> Corners => [TopLeft, TopRight, BottomRight, BottomLeft];

    private double Top => TopLeft.DistanceTo(TopRight);

    private double Right => TopRight.DistanceTo(BottomRight);

    private double Bottom => BottomLeft.DistanceTo(BottomRight);

    private double Left => TopLeft.DistanceTo(BottomLeft);

    /// <summary>Of the rectangle that it is in truth, as far as the photograph tells.</summary>
    public double Width => (Top + Bottom) / 2;

    public double Height => (Left + Right) / 2;

    public Point Middle => new((TopLeft.X + TopRight.X + BottomRight.X + BottomLeft.X) / 4, (TopLeft.Y + TopRight.Y + BottomRight.Y + BottomLeft.Y) / 4);

    public double Area => Math.Abs(Cross(TopLeft, BottomRight, TopRight) - Cross(TopLeft, BottomRight, BottomLeft)) / 2;

    /// <summary>Whether a sheet that is seen from above, a little aslant, can look so: no corner turned in, and opposite sides not too unlike.</summary>
    public bool IsPlausible => Holds(Middle) && Corners.All(Holds) && AreAlike(Top, Bottom) && AreAlike(Left, Right);

    /// <summary>How far its farthest corner lies from the upright rectangle of the same size, in pixels.</summary>
    public double Distortion
    {
        get
        {
            var (middle, right, down) = (Middle, Width / 2, Height / 2);
            return new[]
            {
                TopLeft.DistanceTo(new(middle.X - right, middle.Y - down)), TopRight.DistanceTo(new(middle.X + right, middle.Y - down)),
                BottomRight.DistanceTo(new(middle.X + right, middle.Y + down)), BottomLeft.DistanceTo(new(middle.X - right, middle.Y + down)),
            }.Max();
        }
    }

    public bool Holds(Point point) => Cross(TopLeft, TopRight, point) >= 0 && Cross(TopRight, BottomRight, point) >= 0
        && Cross(BottomRight, BottomLeft, point) >= 0 && Cross(BottomLeft, TopLeft, point) >= 0;

    /// <summary>The same sheet in a picture of another size.</summary>
    public Sheet Scaled(double by) => Moved(corner => new(corner.X * by, corner.Y * by));

    public Sheet Moved(Func<Point, Point> corner) => new(corner(TopLeft), corner(TopRight), corner(BottomRight), corner(BottomLeft));

    /// <summary>One that is given in shares of the width and height of another, where that other one lies.</summary>
    public Sheet On(Sheet other)
    {
        var seen = Projection.Of(other);
        return Moved(corner => seen.At(corner.X, corner.Y));
    }

    /// <summary>The same sheet looked at after it was turned clockwise by quarters.</summary>
    public Sheet Turned(int quarters) => (quarters & 3) switch
    {
        1 => new(BottomLeft, TopLeft, TopRight, BottomRight),
        2 => new(BottomRight, BottomLeft, TopLeft, TopRight),
        3 => new(TopRight, BottomRight, BottomLeft, TopLeft),
        _ => this,
    };

    private static bool AreAlike(double one, double other) => Math.Max(one, other) <= MostUnlikeSides * Math.Min(one, other);

    private static double Cross(Point from, Point to, Point point) => (to.X - from.X) * (point.Y - from.Y) - (to.Y - from.Y) * (point.X - from.X);
}
