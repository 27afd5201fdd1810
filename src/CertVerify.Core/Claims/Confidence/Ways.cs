namespace CertVerify.Core.Claims.Confidence;

/// <summary>Tells how a value came off its page.</summary>
public static class Ways
{
    /// <param name="pages">The pages that it was read from.</param>
    /// <param name="page">Counted from 1; null when nothing on a page says the value.</param>
    /// <param name="box">Where its words stand.</param>
    public static ReadingWay Of(IReadOnlyList<Page> pages, int? page, Box? box)
    {
        if (page is null || box is not { } place)
            return ReadingWay.Inferred;
        var words = pages.Where(p => p.Number == page).SelectMany(p => p.Words).Where(word => IsIn(place, word.Box));
        return words.Any(word => word.ReadBy == ReadBy.Ocr) ? ReadingWay.Recognised : ReadingWay.TextLayer;
    }

    private static bool IsIn(Box place, Box word) =>
        word.MiddleX >= place.Left && word.MiddleX <= place.Right && word.MiddleY >= place.Top && word.MiddleY <= place.Bottom;
}
