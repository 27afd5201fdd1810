using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents;

/// <summary>Brings together what a page's text layer says and what was recognised in its picture.</summary>
internal static class Merging
{
    private const double SamePlace = 0.5;
    private const double Believable = 0.4;
    private const double WhenBothAgree = 0.97;
    private const double LeastAgreement = 0.5;
    private const int EnoughToCompare = 10;

    /// <summary>A believed layer is kept and what only the picture holds is added; of any other, only its agreement is used.</summary>
    public static IReadOnlyList<Word> Merge(IReadOnlyList<Word> layer, IReadOnlyList<Word> recognised, bool layerIsSound)
    {
        if (layer.Count == 0)
            return recognised;
        var pairs = recognised.Select(word => (Word: word, Layer: layer.Where(other => word.Box.Overlap(other.Box) >= SamePlace).ToList())).ToList();
        return layerIsSound && !Contradicts(pairs)
            ? [.. layer, .. pairs.Where(pair => pair.Layer.Count == 0 && IsBelievable(pair.Word)).Select(pair => pair.Word)]
            : [.. pairs.Select(pair => pair.Layer.Any(other => Same(other, pair.Word)) ? Confirmed(pair.Word) : pair.Word)];
    }

    /// <summary>A reading, with the places where it was unsure or blank filled from another reading of the same picture that was surer there.</summary>
    /// <param name="reading">The reading to keep.</param>
    /// <param name="other">Where to fill from.</param>
    /// <param name="isSure">Which words of the reading stand against the other's.</param>
    public static IReadOnlyList<Word> Filled(IReadOnlyList<Word> reading, IReadOnlyList<Word> other, Func<Word, bool>? isSure = null)
    {
        isSure ??= Readability.IsSure;
        var sure = reading.Where(isSure).ToList();
        var fill = other.Where(Readability.IsSure).Where(word => !sure.Any(kept => kept.Box.Overlap(word.Box) >= SamePlace)).ToList();
        return [.. reading.Where(word => isSure(word) || !fill.Any(better => better.Box.Overlap(word.Box) >= SamePlace)), .. fill];
    }

    private static bool Contradicts(List<(Word Word, List<Word> Layer)> pairs)
    {
        var compared = pairs.Where(pair => pair.Layer.Count > 0 && pair.Word.Confidence > 0.7 && pair.Word.Text.Length > 2).ToList();
        return compared.Count >= EnoughToCompare
            && compared.Count(pair => pair.Layer.Any(other => Same(other, pair.Word))) < LeastAgreement * compared.Count;
    }

    private static bool IsBelievable(Word word) => word.Confidence >= Believable && 2 * word.Text.Count(char.IsLetterOrDigit) >= word.Text.Length;

    private static bool Same(Word one, Word other) =>
        one.Text.Contains(other.Text, StringComparison.OrdinalIgnoreCase) || other.Text.Contains(one.Text, StringComparison.OrdinalIgnoreCase);

    private static Word Confirmed(Word word) => word with { Confidence = Math.Max(word.Confidence, WhenBothAgree) };
}
