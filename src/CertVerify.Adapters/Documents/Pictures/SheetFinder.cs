namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>
/// Finds the sheet in a photograph: one bright piece on something darker, with four straight sides. Anything less clear is no sheet, and the picture stays as it is.
/// </summary>
internal static class SheetFinder
{
    /// <summary>The size at which it is looked for, where writing melts into the paper.</summary>
    private const int LongestSide = 480;

    private const double LeastShareOfPicture = 0.3;
    private const double LeastFilled = 0.85;
    private const double MostBrightOutside = 0.2;
    private const double OffTheLine = 1.6;
    private const double LeastOnLine = 0.6;

    /// <summary>Null when no sheet stands out.</summary>
    public static Sheet? In(Picture picture)
    {
        var small = picture;
        while (Math.Max(small.Width, small.Height) > LongestSide)
            small = Retouching.Halved(small);
        var bright = BrightPiece.In(small);
        return bright is not null && SheetOf(bright) is { } sheet && StandsOut(sheet, bright, small.Width * small.Height)
            ? sheet.Scaled((double)picture.Width / small.Width)
            : null;
    }

    private static Sheet? SheetOf(BrightPiece bright)
    {
        if (LineThrough(bright.LeftEdge) is not { } left || LineThrough(bright.RightEdge) is not { } right
            || LineThrough(bright.TopEdge) is not { } top || LineThrough(bright.BottomEdge) is not { } bottom)
            return null;
        var sheet = new Sheet(Crossing(left, top), Crossing(right, top), Crossing(right, bottom), Crossing(left, bottom));
        return sheet.IsPlausible ? sheet : null;
    }

    /// <summary>Whether the sheet is large, nearly all bright, and nearly all that is bright.</summary>
    private static bool StandsOut(Sheet sheet, BrightPiece bright, int pixels)
    {
        var inside = bright.Places.Count(at => sheet.Holds(new(at % bright.Width + 0.5, at / bright.Width + 0.5)));
        return sheet.Area >= LeastShareOfPicture * pixels && inside >= LeastFilled * sheet.Area && bright.Bright - inside <= MostBrightOutside * (pixels - sheet.Area);
    }

    /// <summary>The straight line on which most of the points lie; null when too few do. Tried on pairs that lie far apart, always the same ones.</summary>
    private static (Point From, Point To)? LineThrough(IReadOnlyList<Point> points)
    {
        const int Steps = 24;
        if (points.Count < 2 * Steps)
            return null;
        var tries = Enumerable.Range(0, Steps).Select(i => points[i * points.Count / Steps]).ToList();
        var best = (From: tries[0], To: tries[^1], On: 0);
        for (var i = 0; i < Steps; i++)
        {
            for (var j = i + Steps / 3; j < Steps; j++)
            {
                var on = points.Count(point => IsOn(tries[i], tries[j], point));
                if (on > best.On)
                    best = (tries[i], tries[j], on);
            }
        }

        return best.On >= LeastOnLine * points.Count ? Through([.. points.Where(point => IsOn(best.From, best.To, point))]) : null;
    }

    /// <summary>The line with the least squared distances from all of the points.</summary>
    private static (Point From, Point To) Through(IReadOnlyList<Point> points)
    {
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        var (xx, yy, xy) = (points.Sum(point => (point.X - x) * (point.X - x)), points.Sum(point => (point.Y - y) * (point.Y - y)), points.Sum(point => (point.X - x) * (point.Y - y)));
        var (sin, cos) = Math.SinCos(Math.Atan2(2 * xy, xx - yy) / 2);
        return (new(x, y), new(x + cos, y + sin));
    }

    private static bool IsOn(Point from, Point to, Point point) =>
        Math.Abs((to.X - from.X) * (point.Y - from.Y) - (to.Y - from.Y) * (point.X - from.X)) <= OffTheLine * from.DistanceTo(to);

    private static Point Crossing((Point From, Point To) one, (Point From, Point To) other)
    {
        var (dx, dy) = (one.To.X - one.From.X, one.To.Y - one.From.Y);
        var (ox, oy) = (other.To.X - other.From.X, other.To.Y - other.From.Y);
        var along = ((other.From.X - one.From.X) * oy - (other.From.Y - one.From.Y) * ox) / (dx * oy - dy * ox);
        return new(one.From.X + along * dx, one.From.Y + along * dy);
    }
}
