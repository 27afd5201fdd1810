using CertVerify.Core.Claims;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>
/// Of what was seen beside a page's text, the marks of accreditors: words that name one or speak of accreditation, and what stands close around them. The rest (slogans,
/// seals, lines that are drawn twice) would only confuse a text that reads well without it.
/// </summary>
internal static class Marks
{
    private const double Reach = 0.06;

    public static IReadOnlyList<Word> Among(IReadOnlyList<Word> seen, double pageWidth, CuratedTables tables)
    {
        var telling = seen.Where(word => Essentials.SpeaksOfAccreditation(word.Text, tables)).ToList();
        return [.. seen.Where(word => telling.Any(mark => AreClose(mark.Box, word.Box, Reach * pageWidth)))];
    }

    private static bool AreClose(Box one, Box other, double reach) =>
        Math.Max(one.Left, other.Left) - Math.Min(one.Right, other.Right) <= reach && Math.Max(one.Top, other.Top) - Math.Min(one.Bottom, other.Bottom) <= reach;
}
