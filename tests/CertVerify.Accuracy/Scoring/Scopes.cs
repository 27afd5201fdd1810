using System.Text.RegularExpressions;

namespace CertVerify.Accuracy.Scoring;

/// <summary>Scopes are compared by their words; of a truth that was cut, only the part before the cut counts.</summary>
internal static partial class Scopes
{
    public const double SameScope = 0.8;

    public static Comparison Compare(string truth, string read)
    {
        if (Reference().IsMatch(truth))
            return Comparison.Skipped;
        var words = Words.Of(read);
        var best = Alternatives.Of(truth).Max(form => Similarity(form, words));
        return new(best >= SameScope ? Mark.Right : Mark.Wrong, best);
    }

    private static double Similarity(string truth, IReadOnlyList<string> read)
    {
        var cut = Cut().Match(truth);
        var words = Words.Of(cut.Success ? truth[..cut.Index] : truth);
        return Words.F1(words, cut.Success ? [.. read.Take(words.Count)] : read);
    }

    /// <summary>Where the person who read the truth stopped.</summary>
    [GeneratedRegex(@"\.\.\.|…|\((see|long,|page)[^)]*\)")]
    private static partial Regex Cut();

    /// <summary>No scope, only where to find it.</summary>
    [GeneratedRegex(@"^\s*\(?see (annex|file|appendix)", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
