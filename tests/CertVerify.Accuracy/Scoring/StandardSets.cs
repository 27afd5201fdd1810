using CertVerify.Core.Normalising;

namespace CertVerify.Accuracy.Scoring;

/// <summary>Standards are sets: a national adoption beside its ISO standard is one; an edition or a standard left out is missing.</summary>
internal static class StandardSets
{
    public static Comparison Compare(IReadOnlyList<string> truth, IReadOnlyList<string> read)
    {
        var expected = Canonical(truth);
        var found = Canonical(read);
        if (expected.Count == 0 || found.Count == 0)
            return expected.Count == found.Count ? new(Mark.Absent) : found.Count == 0 ? Comparison.Missing : Comparison.Wrong;
        if (found.SetEquals(expected))
            return Comparison.Right;
        return found.All(f => expected.Any(e => IsPartOf(f, e))) ? Comparison.Missing : Comparison.Wrong;
    }

    private static bool IsPartOf(Standard found, Standard expected) =>
        found.Designation == expected.Designation && (found.Edition is null || found.Edition == expected.Edition);

    private static HashSet<Standard> Canonical(IEnumerable<string> standards) => [.. standards.Select(Canonical)];

    private static Standard Canonical(string text) => PrintedStandards.Find(text) is [var printed, ..] ? printed.Standard : Standard.Parse(text);
}
