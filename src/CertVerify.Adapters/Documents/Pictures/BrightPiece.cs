namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>The largest connected piece of a small picture that is brighter than what lies around it.</summary>
/// <param name="Width">Of the picture, in pixels.</param>
/// <param name="Places">Of its points in the picture: row times width plus column.</param>
/// <param name="Bright">How many points of the picture are bright, whether or not they belong to the piece.</param>
internal sealed record BrightPiece(int Width, IReadOnlyList<int> Places, int Bright)
{
    /// <summary>Grey levels between the middle of the bright and of the dark; where they lie closer there is only one kind of ground.</summary>
    private const int LeastContrast = 40;

    /// <summary>The leftmost point of each row, downwards.</summary>
    public IReadOnlyList<Point> LeftEdge => [.. Rows.Select(row => new Point(row.Min(), row.Key + 0.5))];

    public IReadOnlyList<Point> RightEdge => [.. Rows.Select(row => new Point(row.Max() + 1, row.Key + 0.5))];

    /// <summary>The highest point of each column, to the right.</summary>
    public IReadOnlyList<Point> TopEdge => [.. Columns.Select(column => new Point(column.Key + 0.5, column.Min()))];

    public IReadOnlyList<Point> BottomEdge => [.. Columns.Select(column => new Point(column.Key + 0.5, column.Max() + 1))];

    private IEnumerable<IGrouping<int, int>> Rows => Places.GroupBy(at => at / Width, at => at % Width).OrderBy(row => row.Key);

    private IEnumerable<IGrouping<int, int>> Columns => Places.GroupBy(at => at % Width, at => at / Width).OrderBy(column => column.Key);

    /// <summary>Null when all of the picture is about as bright.</summary>
    public static BrightPiece? In(Picture small)
    {
        if (Threshold(small.Pixels) is not { } threshold)
            return null;
        var isBright = new bool[small.Width * small.Height];
        for (var at = 0; at < isBright.Length; at++)
            isBright[at] = small.Pixels[at] > threshold;
        return new(small.Width, Largest(isBright, small.Width), isBright.Count(bright => bright));
    }

    /// <summary>The brightness that parts the dark from the bright so that each side is as even as can be (Otsu's method); null when the sides hardly differ.</summary>
    private static int? Threshold(ReadOnlySpan<byte> pixels)
    {
        Span<int> counts = stackalloc int[256];
        var sum = 0L;
        foreach (var pixel in pixels)
        {
            counts[pixel]++;
            sum += pixel;
        }

        var (darkCount, darkSum, best) = (0L, 0L, (Spread: 0.0, Threshold: 0, Contrast: 0.0));
        for (var level = 0; level < 255; level++)
        {
            darkCount += counts[level];
            darkSum += (long)level * counts[level];
            var brightCount = pixels.Length - darkCount;
            if (darkCount == 0 || brightCount == 0)
                continue;
            var contrast = (double)(sum - darkSum) / brightCount - (double)darkSum / darkCount;
            var spread = contrast * contrast * darkCount * brightCount;
            if (spread > best.Spread)
                best = (spread, level, contrast);
        }

        return best.Contrast >= LeastContrast ? best.Threshold : null;
    }

    private static List<int> Largest(bool[] isBright, int width)
    {
        var (seen, largest) = (new bool[isBright.Length], new List<int>());
        for (var start = 0; start < isBright.Length; start++)
        {
            if (!isBright[start] || seen[start])
                continue;
            var piece = PieceFrom(start, isBright, seen, width);
            if (piece.Count > largest.Count)
                largest = piece;
        }

        return largest;
    }

    private static List<int> PieceFrom(int start, bool[] isBright, bool[] seen, int width)
    {
        var piece = new List<int> { start };
        seen[start] = true;
        for (var i = 0; i < piece.Count; i++)
        {
            var (at, column) = (piece[i], piece[i] % width);
            foreach (var next in (ReadOnlySpan<int>)[column > 0 ? at - 1 : -1, column + 1 < width ? at + 1 : -1, at - width, at + width])
            {
                if (next < 0 || next >= isBright.Length || seen[next] || !isBright[next])
                    continue;
                seen[next] = true;
                piece.Add(next);
            }
        }

        return piece;
    }
}
