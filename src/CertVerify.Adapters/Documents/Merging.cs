using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents;

/// <summary>Brings together what a page's text layer says and what was recognised in its picture.</summary>
internal static class Merging
{
    private const double SamePlace = 0.5;
    private const double Believable = 0.4;
    private const double WhenBothAgree = 0.97;
    private const double LeastAgreement = 0.3;
    private const int EnoughToCompare = 10;

    /// <summary>A believed layer is kept and what only the picture holds is added; of any other, only its agreement is used.</summary>
    public static IReadOnlyList<Word> Merge(IReadOnlyList<Word> layer, IReadOnlyList<Word> recognised, bool layerIsSound)
    {
        var pairs = recognised.Select(word => (Word: word, Layer: layer.Where(other => Overlap(word.Box, other.Box) >= SamePlace).ToList())).ToList();
        return layerIsSound && !Contradicts(pairs)
            ? [.. layer, .. pairs.Where(pair => pair.Layer.Count == 0 && IsBelievable(pair.Word)).Select(pair => pair.Word)]
            : [.. pairs.Select(pair => pair.Layer.Any(other => Same(other, pair.Word)) ? Confirmed(pair.Word) : pair.Word)];
    }

    /// <summary>Of two readings of one picture, whichever was surer of each place.</summary>
    public static IReadOnlyList<Word> Surer(IReadOnlyList<Word> first, IReadOnlyList<Word> second)
    {
        var better = second.Where(word => word.Confidence > Best(first, word)).ToList();
        return [.. first.Where(word => !better.Any(other => Overlap(word.Box, other.Box) >= SamePlace)), .. better];
    }

    private static double Best(IReadOnlyList<Word> words, Word place) =>
        words.Where(word => Overlap(word.Box, place.Box) >= SamePlace).Select(word => word.Confidence).DefaultIfEmpty(Believable).Max();

    private static bool Contradicts(List<(Word Word, List<Word> Layer)> pairs)
    {
        var compared = pairs.Where(pair => pair.Layer.Count > 0 && pair.Word.Confidence > 0.7 && pair.Word.Text.Length > 2).ToList();
        return compared.Count >= EnoughToCompare
            && compared.Count(pair => pair.Layer.Any(other => Same(other, pair.Word))) < LeastAgreement * compared.Count;
    }

    private static bool IsBelievable(Word word) => word.Confidence >= Believable && word.Text.Count(char.IsLetterOrDigit) > word.Text.Length / 2;

    private static bool Same(Word one, Word other) =>
        one.Text.Contains(other.Text, StringComparison.OrdinalIgnoreCase) || other.Text.Contains(one.Text, StringComparison.OrdinalIgnoreCase);

    private static Word Confirmed(Word word) => word with { Confidence = Math.Max(word.Confidence, WhenBothAgree) };

    /// <summary>How much of the smaller box the two share.</summary>
    private static double Overlap(Box one, Box other)
    {
        var width = Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left);
        var height = Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top);
        var smaller = Math.Min(one.Width * one.Height, other.Width * other.Height);
        return width <= 0 || height <= 0 || smaller <= 0 ? 0 : width * height / smaller;
    }
}
