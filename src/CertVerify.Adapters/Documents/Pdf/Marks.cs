using CertVerify.Core.Claims;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>
/// Of what was seen beside a page's text, the marks of accreditors: words that name one or speak of accreditation, numbers of a form that accreditors give, and what stands
/// close around them. The rest (slogans, seals, lines that are drawn twice) would only confuse a text that reads well without it.
/// </summary>
internal static class Marks
{
    private const double Reach = 0.06;

    public static IReadOnlyList<Word> Among(IReadOnlyList<Word> seen, double pageWidth, CuratedTables tables)
    {
        var telling = seen.Where(word => Essentials.SpeaksOfAccreditation(word.Text, tables)).Concat(Numbers(seen, tables)).ToList();
        return [.. seen.Where(word => telling.Any(mark => AreClose(mark.Box, word.Box, Reach * pageWidth)))];
    }

    /// <summary>In one word or in two: "0999B", "S 3999".</summary>
    private static IEnumerable<Word> Numbers(IReadOnlyList<Word> seen, CuratedTables tables) => seen
        .SelectMany(word => seen.Where(other => Follows(word.Box, other.Box)).Select(other => new[] { word, other }).Prepend([word]))
        .Where(words => IsNumber(string.Join(' ', words.Select(word => word.Text)), tables))
        .SelectMany(words => words);

    /// <summary>Mere figures may number anything.</summary>
    private static bool IsNumber(string text, CuratedTables tables) => !text.All(char.IsAsciiDigit) && tables.AccreditationNumbers.Any(form => form.Fits(text));

    private static bool Follows(Box one, Box other) =>
        other.Left >= one.Right && other.Left - one.Right < one.Height && Math.Abs(other.MiddleY - one.MiddleY) < one.Height / 2;

    private static bool AreClose(Box one, Box other, double reach) =>
        Math.Max(one.Left, other.Left) - Math.Min(one.Right, other.Right) <= reach && Math.Max(one.Top, other.Top) - Math.Min(one.Bottom, other.Bottom) <= reach;
}
