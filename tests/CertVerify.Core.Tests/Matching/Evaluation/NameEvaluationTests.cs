using CertVerify.Core.Matching;
using Xunit.Abstractions;

namespace CertVerify.Core.Tests.Matching.Evaluation;

/// <summary>Measures the decisions on pairs of invented names; docs/matching.md has the figures.</summary>
public class NameEvaluationTests(ITestOutputHelper output)
{
    private const int Seed = 20275, OfEachKind = 60;

    private static readonly IReadOnlyList<(InventedPair Pair, Sameness Decision)> Decided =
        [.. InventedPairs.Of(Seed, OfEachKind).Select(pair => (pair, NamePairs.Decide(pair.One, pair.Other).Decision))];

    [Fact]
    public void Decisions_for_same_are_right_and_few_are_missed()
    {
        var taken = Decided.Where(one => one.Decision == Sameness.Same).ToList();
        var right = (double)taken.Count(one => one.Pair.IsSame);
        var (precision, recall) = (right / taken.Count, right / Decided.Count(one => one.Pair.IsSame));

        output.WriteLine($"{Decided.Count} pairs: precision {precision:0.000}, recall {recall:0.000}, F1 {2 * precision * recall / (precision + recall):0.000}");
        foreach (var kind in Decided.GroupBy(one => (one.Pair.IsSame, one.Pair.Kind)).OrderByDescending(kind => kind.Key.IsSame))
            output.WriteLine($"{(kind.Key.IsSame ? "same" : "different"),-9} {kind.Key.Kind,-28} {string.Join("  ", Enum.GetValues<Sameness>().Select(decision => $"{decision} {kind.Count(one => one.Decision == decision),3}"))}");
        Assert.InRange(precision, 0.98, 1);
        Assert.InRange(recall, 0.92, 1);
    }

    [Fact]
    public void A_pair_of_one_company_is_hardly_ever_called_different()
    {
        var accused = Decided.Where(one => one.Pair.IsSame && one.Decision == Sameness.Different).ToList();
        output.WriteLine(string.Join('\n', accused.Select(one => $"{one.Pair.Kind}: {one.Pair.One} | {one.Pair.Other}").Take(20)));
        Assert.InRange((double)accused.Count / Decided.Count, 0, 0.02);
    }
}
