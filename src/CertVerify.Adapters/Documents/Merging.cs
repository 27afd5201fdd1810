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
    private const double FairAgreement = 0.8;
    private const double OfAnotherReading = 0.6;
    private const int EnoughToCompare = 10;

    /// <summary>A believed layer is kept and what only the picture holds is added; one that is not only helps out, as far as it agrees with the picture.</summary>
    public static IReadOnlyList<Word> Merge(IReadOnlyList<Word> layer, IReadOnlyList<Word> recognised, bool layerIsSound)
    {
        if (layer.Count == 0)
            return recognised;
        var pairs = recognised.Select(word => new Pair(word, [.. layer.Where(other => word.Box.Overlap(other.Box) >= SamePlace)])).ToList();
        if (layerIsSound && !Contradicts(pairs))
            return [.. layer, .. pairs.Where(pair => pair.Layer.Count == 0 && IsBelievable(pair.Word)).Select(pair => pair.Word)];
        var confirmed = pairs.Select(pair => pair.Agrees ? Confirmed(pair.Word) : pair.Word).ToList();
        return IsAnotherReading(pairs) ? Filled(confirmed, [.. layer.Select(word => word with { Confidence = OfAnotherReading, ReadBy = ReadBy.Ocr, IsHearsay = true })]) : confirmed;
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

    private static bool Contradicts(List<Pair> pairs) =>
        Compared(pairs) is { Count: >= EnoughToCompare } compared && compared.Count(pair => pair.Agrees) < LeastAgreement * compared.Count;

    /// <summary>Whether a layer that is not believed as it stands is still someone's reading of this very picture, and a fair one.</summary>
    private static bool IsAnotherReading(List<Pair> pairs) =>
        Compared(pairs) is { Count: >= EnoughToCompare } compared && compared.Count(pair => pair.Agrees) >= FairAgreement * compared.Count;

    private static List<Pair> Compared(List<Pair> pairs) =>
        [.. pairs.Where(pair => pair.Layer.Count > 0 && pair.Word.Confidence > 0.7 && pair.Word.Text.Length > 2)];

    private static bool IsBelievable(Word word) => word.Confidence >= Believable && 2 * word.Text.Count(char.IsLetterOrDigit) >= word.Text.Length;

    private static Word Confirmed(Word word) => word with { Confidence = Math.Max(word.Confidence, WhenBothAgree) };

    /// <summary>A recognised word and what the layer has in its place.</summary>
    private sealed record Pair(Word Word, IReadOnlyList<Word> Layer)
    {
        public bool Agrees => Layer.Any(other => other.Text.Contains(Word.Text, StringComparison.OrdinalIgnoreCase) || Word.Text.Contains(other.Text, StringComparison.OrdinalIgnoreCase));
    }
}
