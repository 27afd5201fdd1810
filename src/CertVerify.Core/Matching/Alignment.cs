namespace CertVerify.Core.Matching;

/// <summary>Two words taken for the same one, and how alike they are (1 is equal).</summary>
internal sealed record TokenPair(NameToken Left, NameToken Right, double Similarity);

/// <summary>Which words of two names answer to each other, in any order, and which stand alone.</summary>
internal sealed record Alignment(IReadOnlyList<TokenPair> Pairs, IReadOnlyList<NameToken> LeftOnly, IReadOnlyList<NameToken> RightOnly)
{
    private const double OfSpelledOut = 0.9;
    private const int MostParts = 4;

    /// <summary>Three letters begin some words of any longer name.</summary>
    private const int TellingInitials = 4;

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
        PairInitials(lefts, right, rights, pairs, flip: false);
        PairInitials(rights, left, lefts, pairs, flip: true);
        lefts.RemoveAll(token => Initials.IsOf(token, left));
        rights.RemoveAll(token => Initials.IsOf(token, right));
        return new(pairs, lefts, rights);
    }

    private static void PairEqual(List<NameToken> lefts, List<NameToken> rights, List<TokenPair> pairs)
    {
        foreach (var token in lefts.ToList())
        {
            if (rights.Find(token.IsAs) is { } equal)
                Pair(token, equal, 1, lefts, rights, pairs);
        }
    }

    /// <summary>"sky line" is "skyline".</summary>
    private static void PairJoined(List<NameToken> wholes, List<NameToken> parts, List<TokenPair> pairs, bool flip)
    {
        foreach (var whole in wholes.ToList())
        {
            for (var (first, isPaired) = (0, false); first < parts.Count && !isPaired; first++)
            {
                var joined = parts[first].Text;
                for (var count = 2; count <= MostParts && first + count <= parts.Count && joined.Length < whole.Text.Length && !isPaired; count++)
                {
                    joined += parts[first + count - 1].Text;
                    if (Spelling.OfOneWord(joined, parts[first].LacksVowels, whole) is not { } alike)
                        continue;
                    var part = whole with { Text = string.Join(' ', parts.Skip(first).Take(count)) };
                    pairs.Add(flip ? new(part, whole, alike) : new(whole, part, alike));
                    wholes.Remove(whole);
                    parts.RemoveRange(first, count);
                    isPaired = true;
                }
            }
        }
    }

    private static void PairAlike(List<NameToken> lefts, List<NameToken> rights, List<TokenPair> pairs)
    {
        var candidates = (
            from left in lefts
            from right in rights
            let similarity = Spelling.Similarity(left, right)
            where similarity > 0
            orderby similarity descending
            select new TokenPair(left, right, similarity)).ToList();
        foreach (var (left, right, similarity) in candidates)
        {
            if (lefts.Exists(token => ReferenceEquals(token, left)) && rights.Exists(token => ReferenceEquals(token, right)))
                Pair(left, right, similarity, lefts, rights, pairs);
        }
    }

    /// <summary>"BWP" is "Brightwater Plastics": its letters begin the words that are left over, or all of them.</summary>
    private static void PairInitials(List<NameToken> shorts, IReadOnlyList<NameToken> all, List<NameToken> leftover, List<TokenPair> pairs, bool flip)
    {
        foreach (var token in shorts.ToList())
        {
            if (leftover.Count == 0 || !(token.Text.Length >= TellingInitials && Initials.Spell(token, leftover) || Initials.Spell(token, all)))
                continue;
            var spelledOut = leftover.MaxBy(word => word.Weight)! with { Text = string.Join(' ', leftover) };
            pairs.Add(flip ? new(spelledOut, token, OfSpelledOut) : new(token, spelledOut, OfSpelledOut));
            shorts.Remove(token);
            leftover.Clear();
        }
    }

    private static void Pair(NameToken left, NameToken right, double similarity, List<NameToken> lefts, List<NameToken> rights, List<TokenPair> pairs)
    {
        pairs.Add(new(left, right, similarity));
        lefts.RemoveAt(lefts.FindIndex(token => ReferenceEquals(token, left)));
        rights.RemoveAt(rights.FindIndex(token => ReferenceEquals(token, right)));
    }
}
