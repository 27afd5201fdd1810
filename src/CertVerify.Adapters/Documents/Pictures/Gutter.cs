using CertVerify.Adapters.Documents.Pdf;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Finds the fold between two papers that lie side by side in one picture.</summary>
internal static class Gutter
{
    private const double FirstPlace = 0.3;
    private const double LastPlace = 0.7;
    private const double Narrowest = 0.015;

    /// <summary>
    /// Where it runs, from the left; null when the page is one: something stands across every place where it could run, or one side alone does not say what a certificate says.
    /// </summary>
    public static double? In(Page page)
    {
        if (page.Width <= page.Height)
            return null;
        var words = page.Words.Where(Readability.IsSure).ToList();
        return WidestGap(words, page.Width) is { } gutter && NamesStandard(words.Where(word => word.Box.MiddleX < gutter)) && NamesStandard(words.Where(word => word.Box.MiddleX > gutter))
            ? gutter
            : null;
    }

    /// <summary>In the widest strip about the middle of the page that no word reaches into, as near to the middle as it goes.</summary>
    private static double? WidestGap(IReadOnlyList<Word> words, double width)
    {
        var (reached, widest) = (0.0, (Size: Narrowest * width, Place: (double?)null));
        foreach (var box in words.Select(word => word.Box).OrderBy(box => box.Left))
        {
            var place = Math.Clamp(width / 2, reached, Math.Max(reached, box.Left));
            if (box.Left - reached > widest.Size && place > FirstPlace * width && place < LastPlace * width)
                widest = (box.Left - reached, place);
            reached = Math.Max(reached, box.Right);
        }

        return widest.Place;
    }

    private static bool NamesStandard(IEnumerable<Word> words) => Essentials.NamesStandard(string.Join(' ', words.Select(word => word.Text)));
}
