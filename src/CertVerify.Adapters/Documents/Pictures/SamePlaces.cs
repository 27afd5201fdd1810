using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Words of the two readings that cover one another, each reading's from left to right.</summary>
internal sealed record SamePlaces(IReadOnlyList<Word> First, IReadOnlyList<Word> Second)
{
    private const double Covering = 0.5;

    /// <summary>Enough for two readings of one text: of a short word one reader may have drawn the box askew.</summary>
    private const double Touching = 0.2;

    public string FirstText { get; } = string.Concat(First.Select(word => word.Text));

    public string SecondText { get; } = string.Concat(Second.Select(word => word.Text));

    public double FirstConfidence { get; } = ConfidenceOf(First);

    public double SecondConfidence { get; } = ConfidenceOf(Second);

    public static IEnumerable<SamePlaces> Of(IReadOnlyList<Word> first, IReadOnlyList<Word> second)
    {
        var place = Enumerable.Range(0, first.Count + second.Count).ToArray();
        for (var i = 0; i < first.Count; i++)
        {
            for (var j = 0; j < second.Count; j++)
            {
                if (first[i].Box.Overlap(second[j].Box) >= (first[i].Text == second[j].Text ? Touching : Covering))
                    place[Root(place, first.Count + j)] = Root(place, i);
            }
        }

        return Enumerable.Range(0, place.Length).GroupBy(i => Root(place, i)).Select(members => new SamePlaces(
            [.. members.Where(i => i < first.Count).Select(i => first[i]).OrderBy(word => word.Box.Left)],
            [.. members.Where(i => i >= first.Count).Select(i => second[i - first.Count]).OrderBy(word => word.Box.Left)]));
    }

    private static int Root(int[] place, int of) => place[of] == of ? of : place[of] = Root(place, place[of]);

    private static double ConfidenceOf(IReadOnlyList<Word> words) =>
        words.Sum(word => word.Confidence * word.Text.Length) / Math.Max(1, words.Sum(word => word.Text.Length));
}
