namespace CertVerify.Core.Matching;

/// <summary>Says in words where two names differ; the differences that speak for two companies score 0 and veto sameness.</summary>
internal static class NameFeatures
{
    internal const string Spelled = "spelling", Form = "legalForm", Little = "generic", Sort = "class", Site = "site";

    internal static IEnumerable<Feature> Of(Alignment alignment, IReadOnlyList<NameToken> left, IReadOnlyList<NameToken> right)
    {
        var areComplete = LegalFormKinds.IsComplete(left) && LegalFormKinds.IsComplete(right);
        return
        [
            .. alignment.Pairs.Where(pair => pair.Similarity < 1).Select(Spelling),
            .. Extra(alignment, areComplete),
            .. new[] { LegalFormKinds.Compare(left, right), Sites(left, right) }.OfType<Feature>(),
        ];
    }

    private static Feature Spelling(TokenPair pair) =>
        new(Spelled, pair.Similarity, $"\"{pair.Left.ToString()}\" and \"{pair.Right.ToString()}\" may be two spellings of one word", pair.Left.Text, pair.Right.Text);

    /// <summary>Words that stand alone: on both sides they name two companies; on one side only figures do, and group words between complete names.</summary>
    private static IEnumerable<Feature> Extra(Alignment alignment, bool areComplete)
    {
        var (left, right) = (Telling(alignment.LeftOnly), Telling(alignment.RightOnly));
        if (left.Count == 0 || right.Count == 0)
        {
            var (sortsLeft, sortsRight) = (Sorts(alignment.LeftOnly), Sorts(alignment.RightOnly));
            if (left.Count + right.Count == 0 && sortsLeft.Exists(token => !token.IsLooselyUsed) && sortsRight.Exists(token => !token.IsLooselyUsed))
                return [Apart(sortsLeft, sortsRight)];
            return
            [
                .. Speaking(alignment.LeftOnly).Select(token => Alone(token, areComplete, token.Text, null)),
                .. Speaking(alignment.RightOnly).Select(token => Alone(token, areComplete, null, token.Text)),
            ];
        }

        return [Apart(left, right)];
    }

    /// <summary>Words that only join others are worth a word only where nothing else is.</summary>
    private static IEnumerable<NameToken> Speaking(IReadOnlyList<NameToken> tokens)
    {
        var telling = tokens.Where(token => token.Kind != TokenKind.Stop).ToList();
        return telling.Count > 0 ? telling : tokens.Take(1);
    }

    private static Feature Apart(List<NameToken> left, List<NameToken> right)
    {
        var (ours, theirs) = (string.Join(' ', left), string.Join(' ', right));
        return new(NameOf(left.Concat(right)), 0, $"\"{ours}\" is not \"{theirs}\"", ours, theirs);
    }

    private static Feature Alone(NameToken token, bool areComplete, string? ours, string? theirs) => token.Kind switch
    {
        TokenKind.Generic or TokenKind.Stop => new(Little, 0.95, $"only one name has \"{token.ToString()}\", which says little", ours, theirs),
        TokenKind.Class => new(Sort, 0.9, $"only one name has \"{token.ToString()}\"", ours, theirs),
        TokenKind.Number => new(NameOf([token]), 0, $"only one name has \"{token.ToString()}\"", ours, theirs),
        TokenKind.Group or TokenKind.Country when areComplete => new("group", 0, $"only one name has \"{token.ToString()}\"", ours, theirs),
        _ => new(NameOf([token]), 0.5, $"only one name has \"{token.ToString()}\"", ours, theirs),
    };

    private static Feature? Sites(IReadOnlyList<NameToken> left, IReadOnlyList<NameToken> right)
    {
        var (ours, theirs) = (SitesOf(left), SitesOf(right));
        if (ours.Select(site => site.Key).SequenceEqual(theirs.Select(site => site.Key)))
            return null;
        return ours.Count > 0 && theirs.Count > 0
            ? new(Site, 0, $"the names mean different plants of the company", Words(ours), Words(theirs))
            : new(Site, 0.95, $"only one name means a single plant of the company: \"{string.Join(' ', ours.Concat(theirs))}\"", Words(ours), Words(theirs));

        static string? Words(List<NameToken> sites) => sites.Count > 0 ? string.Join(' ', sites) : null;
    }

    private static List<NameToken> SitesOf(IReadOnlyList<NameToken> tokens) => [.. tokens.Where(token => token.Kind == TokenKind.Site)];

    private static List<NameToken> Telling(IEnumerable<NameToken> tokens) => [.. tokens.Where(token => token.Discriminates)];

    private static List<NameToken> Sorts(IEnumerable<NameToken> tokens) => [.. tokens.Where(token => token.Kind == TokenKind.Class)];

    private static string NameOf(IEnumerable<NameToken> tokens)
    {
        var kinds = tokens.Select(token => token.Kind is TokenKind.Country ? TokenKind.Group : token.Kind).Distinct().ToList();
        return kinds is [var only and not (TokenKind.Distinctive or TokenKind.Quality)] ? only.ToString().ToLowerInvariant() : "word";
    }
}
