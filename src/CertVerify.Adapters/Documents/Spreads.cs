using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents;

/// <summary>Two papers that were photographed or scanned side by side are two pages.</summary>
internal static class Spreads
{
    /// <summary>The pages in order, those that were parted counted as two, and all that follow counted on.</summary>
    public static IReadOnlyList<PageReading> Parted(IReadOnlyList<PageReading> read)
    {
        var pages = read.SelectMany(Parted).ToList();
        return pages.Count == read.Count ? read : [.. pages.Select((reading, i) => Numbered(reading, i + 1))];
    }

    /// <summary>The codes stay with the left one: where they stand is not known.</summary>
    private static IEnumerable<PageReading> Parted(PageReading reading)
    {
        if (!reading.IsRecognised || Gutter.In(reading.Page) is not { } gutter)
            return [reading];
        var page = reading.Page;
        var right = page.Words.Where(word => word.Box.MiddleX > gutter).Select(word => word with { Box = word.Box with { Left = word.Box.Left - gutter, Right = word.Box.Right - gutter } });
        var share = gutter / page.Width;
        return
        [
            reading with { Lie = Strip(0, share).On(reading.Lie), Page = page with { Width = gutter, Words = [.. page.Words.Where(word => word.Box.MiddleX <= gutter)] } },
            new PageReading(page with { Width = page.Width - gutter, Words = [.. right] }) { IsRecognised = true, Lie = Strip(share, 1).On(reading.Lie) },
        ];
    }

    private static Sheet Strip(double left, double right) => new(new(left, 0), new(right, 0), new(right, 1), new(left, 1));

    private static PageReading Numbered(PageReading reading, int number) =>
        reading with { Page = reading.Page with { Number = number }, Codes = [.. reading.Codes.Select(code => code with { Page = number })] };
}
