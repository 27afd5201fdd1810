namespace CertVerify.Core.Matching;

/// <summary>Says in words where two names differ; the differences that speak for two companies score 0 and veto sameness.</summary>
internal static class NameFeatures
{
    private static readonly TokenKind[] VetoAlone = [TokenKind.Number, TokenKind.Group];

    internal static bool Vetoes(Feature feature) => feature.Name is "word" or "place" or "activity" or "number" or "group" or "distinctive";

    internal static IEnumerable<Feature> Of(Alignment alignment, IReadOnlyList<NameToken> left, IReadOnlyList<NameToken> right, bool translated) =>
    [
        .. translated ? [new Feature("script", 0.5, "the names are written in different scripts and may be translations", null, null)] : Array.Empty<Feature>(),
        .. alignment.Pairs.Where(pair => pair.Similarity < 1).Select(Spelling),
        .. Extra(alignment),
        .. LegalForms(left, right),
        .. Sites(left, right),
    ];

    private static Feature Spelling(TokenPair pair) =>
        new("spelling", pair.Similarity, $"\"{pair.Left}\" and \"{pair.Right}\" may be two spellings of one word", pair.Left.Text, pair.Right.Text);

    /// <summary>Words that stand alone: on both sides they name two companies; on one side only numbers and group words do.</summary>
    private static IEnumerable<Feature> Extra(Alignment alignment)
    {
        var (left, right) = (Telling(alignment.LeftOnly), Telling(alignment.RightOnly));
        if (left.Count > 0 && right.Count > 0)
        {
            var (ours, theirs) = (string.Join(' ', left), string.Join(' ', right));
            yield return new(NameOf(left.Concat(right)), 0, $"\"{ours}\" is not \"{theirs}\"", ours, theirs);
            yield break;
        }

        foreach (var token in left.Concat(right))
        {
            var score = VetoAlone.Contains(token.Kind) ? 0 : 0.5;
            yield return new(NameOf([token]), score, $"only one name has \"{token}\"", left.Contains(token) ? token.Text : null, right.Contains(token) ? token.Text : null);
        }

        foreach (var token in alignment.LeftOnly.Concat(alignment.RightOnly).Where(token => !token.Discriminates))
            yield return new("generic", 0.95, $"only one name has \"{token}\", which says little", null, null);
    }

    private static IEnumerable<Feature> LegalForms(IReadOnlyList<NameToken> left, IReadOnlyList<NameToken> right)
    {
        var (ours, theirs) = (Kind(left), Kind(right));
        if (ours is not null && theirs is not null && ours.Key != theirs.Key)
            yield return new("legalForm", 0.95, $"the legal forms differ: \"{ours}\" and \"{theirs}\"", ours.Text, theirs.Text);

        static NameToken? Kind(IReadOnlyList<NameToken> tokens) =>
            tokens.Where(token => token is { Kind: TokenKind.LegalForm, Key: not "LegalForm:company" }).OrderBy(token => token.Key, StringComparer.Ordinal).FirstOrDefault();
    }

    private static IEnumerable<Feature> Sites(IReadOnlyList<NameToken> left, IReadOnlyList<NameToken> right)
    {
        var (ours, theirs) = (Site(left), Site(right));
        if (ours != theirs)
            yield return new("site", 0.95, "the names mean different plants of the company", ours, theirs);

        static string? Site(IReadOnlyList<NameToken> tokens) =>
            string.Join(' ', tokens.Where(token => token.Kind == TokenKind.Site).Select(token => token.Key)) is { Length: > 0 } site ? site : null;
    }

    private static List<NameToken> Telling(IEnumerable<NameToken> tokens) => [.. tokens.Where(token => token.Discriminates)];

    private static string NameOf(IEnumerable<NameToken> tokens)
    {
        var kinds = tokens.Select(token => token.Kind).Distinct().ToList();
        return kinds is [var only] ? (only == TokenKind.Distinctive ? "word" : only.ToString().ToLowerInvariant()) : "word";
    }
}
