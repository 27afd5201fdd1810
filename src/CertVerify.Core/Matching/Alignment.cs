using FuzzySharp;

namespace CertVerify.Core.Matching;

/// <summary>Two words taken for the same one, and how alike they are (1 is equal).</summary>
internal sealed record TokenPair(NameToken Left, NameToken Right, double Similarity);

/// <summary>Which words of two names answer to each other, in any order, and which stand alone.</summary>
internal sealed record Alignment(IReadOnlyList<TokenPair> Pairs, IReadOnlyList<NameToken> LeftOnly, IReadOnlyList<NameToken> RightOnly)
{
    private const int ShortestVariant = 4;
    private const double LeastAlike = 0.8;

    /// <summary>The share of both names that is matched, by weight: 1 when all is.</summary>
    internal double Score
    {
        get
        {
            var matched = Pairs.Sum(pair => (pair.Left.Weight + pair.Right.Weight) * pair.Similarity);
            var all = Pairs.Sum(pair => pair.Left.Weight + pair.Right.Weight) + LeftOnly.Concat(RightOnly).Sum(token => token.Weight);
            return all > 0 ? Math.Min(1, matched / all) : 0;
        }
    }

    internal static Alignment Of(IReadOnlyList<NameToken> left, IReadOnlyList<NameToken> right)
    {
        var (lefts, rights, pairs) = (left.ToList(), right.ToList(), new List<TokenPair>());
        PairEqual(lefts, rights, pairs);
        PairJoined(lefts, rights, pairs, flip: false);
        PairJoined(rights, lefts, pairs, flip: true);
        PairAlike(lefts, rights, pairs);
        return new(pairs, lefts, rights);
    }

    private static void PairEqual(List<NameToken> lefts, List<NameToken> rights, List<TokenPair> pairs)
    {
        foreach (var token in lefts.ToList())
        {
            if (rights.Find(other => other.Key == token.Key) is not { } equal)
                continue;
            pairs.Add(new(token, equal, 1));
            lefts.Remove(token);
            rights.Remove(equal);
        }
    }

    /// <summary>"sky line" is "skyline".</summary>
    private static void PairJoined(List<NameToken> wholes, List<NameToken> parts, List<TokenPair> pairs, bool flip)
    {
        foreach (var whole in wholes.ToList())
        {
            for (var first = 0; first < parts.Count; first++)
            {
                var joined = "";
                var count = 0;
                while (first + count < parts.Count && joined.Length < whole.Text.Length)
                    joined += parts[first + count++].Text;
                if (count < 2 || joined != whole.Text)
                    continue;
                var part = whole with { Text = string.Join(' ', parts.Skip(first).Take(count)) };
                pairs.Add(flip ? new(part, whole, 1) : new(whole, part, 1));
                wholes.Remove(whole);
                parts.RemoveRange(first, count);
                break;
            }
        }
    }

    private static void PairAlike(List<NameToken> lefts, List<NameToken> rights, List<TokenPair> pairs)
    {
        while (true)
        {
            var best = lefts.SelectMany(_ => rights, (left, right) => new TokenPair(left, right, Similarity(left, right)))
                .Where(pair => pair.Similarity >= LeastAlike)
                .MaxBy(pair => pair.Similarity);
            if (best is null)
                return;
            pairs.Add(best);
            lefts.Remove(best.Left);
            rights.Remove(best.Right);
        }
    }

    /// <summary>Two words that are both known are two words, however alike: Hunan is not Henan. So are two numbers.</summary>
    private static double Similarity(NameToken left, NameToken right)
    {
        if (left.Kind == TokenKind.Number || right.Kind == TokenKind.Number || (NameVocabulary.Knows(left.Text) && NameVocabulary.Knows(right.Text)))
            return 0;
        var (shorter, longer) = left.Text.Length <= right.Text.Length ? (left.Text, right.Text) : (right.Text, left.Text);
        if (shorter.Length != longer.Length && longer.StartsWith(shorter, StringComparison.Ordinal) && (shorter.Length == 1 || shorter.Length >= 3))
            return 0.85;
        return shorter.Length < ShortestVariant ? 0 : Fuzz.Ratio(shorter, longer) / 100.0;
    }
}
