namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Straightens the photograph of a sheet: what was seen aslant is drawn as if seen from above.</summary>
internal static class Perspective
{
    private const double WorthStraightening = 0.006;

    /// <summary>Near the horizon a picture would be drawn out without end.</summary>
    private const double NearestToHorizon = 0.2;

    /// <summary>The picture of the same size in which the sheet, when one stands out and does not lie straight, is an upright rectangle about where it was.</summary>
    public static Picture Straightened(Picture picture) =>
        SheetFinder.In(picture) is { } sheet && sheet.Distortion > WorthStraightening * Math.Max(picture.Width, picture.Height) ? Straightened(picture, sheet) : picture;

    private static Picture Straightened(Picture picture, Sheet sheet)
    {
        var (width, height) = (picture.Width, picture.Height);
        var (left, top) = (sheet.Middle.X - sheet.Width / 2, sheet.Middle.Y - sheet.Height / 2);
        var seen = Projection.Of(sheet);
        var corners = Sheet.Whole.Moved(corner => new((corner.X * width - left) / sheet.Width, (corner.Y * height - top) / sheet.Height));
        if (corners.Corners.Any(corner => seen.Away(corner.X, corner.Y) < NearestToHorizon))
            return picture;

        var source = picture.Pixels;
        var target = new byte[width * height];
        for (var y = 0; y < height; y++)
        {
            var down = (y - top) / sheet.Height;
            for (var x = 0; x < width; x++)
            {
                var from = seen.At((x - left) / sheet.Width, down);
                target[y * width + x] = Retouching.Between(source, width, height, from.X, from.Y);
            }
        }

        var onPicture = corners.On(sheet).Moved(corner => new(corner.X / width, corner.Y / height));
        return Picture.Of(target, width, height) with { Lie = onPicture.On(picture.Lie) };
    }
}
