namespace CertVerify.Core.Matching;

/// <summary>Decides whether two company names are the same holder (CHECKS.md, CV-HLD-01): symmetric, and total on any string.</summary>
public static class HolderMatch
{
    /// <summary>From here on only words that say nothing may differ.</summary>
    public const double SameFrom = 0.94;

    /// <summary>Below, two names are different.</summary>
    public const double UnsureFrom = 0.60;

    /// <summary>Compares the holder asked about with the one found.</summary>
    public static Match Compare(string asked, string found, HolderFacts? facts = null)
    {
        facts ??= HolderFacts.None;
        var identifier = IdentifierMatch.Compare(facts.AskedIdentifiers, facts.FoundIdentifiers);
        if (identifier is not null)
            return new(identifier.Score > 0 ? Sameness.Same : Sameness.Different, identifier.Score, [identifier, .. CompareNames(asked, found).Features]);
        return facts.OtherNames
            .Select(other => UnderOtherName(CompareNames(asked, other), other))
            .Prepend(CompareNames(asked, found))
            .OrderBy(match => match.Decision switch { Sameness.Same => 0, Sameness.Unsure => 1, _ => 2 })
            .ThenByDescending(match => match.Score)
            .First();
    }

    private static Match UnderOtherName(Match match, string other) =>
        match with { Features = [new("otherName", 1, $"\"{other}\" is recorded as another name of the holder", null, other), .. match.Features] };

    private static Match CompareNames(string asked, string found)
    {
        var translated = NameTokens.IsEastAsian(asked) != NameTokens.IsEastAsian(found);
        var (left, right) = (NameTokens.Of(asked, inLatin: translated), NameTokens.Of(found, inLatin: translated));
        if (left.Count == 0 || right.Count == 0)
            return new(Sameness.Unsure, 0, [new("name", 0, "there is no name to compare", asked, found)]);
        var alignment = Alignment.Of(Bearing(left), Bearing(right));
        var features = NameFeatures.Of(alignment, left, right, translated).ToList();
        var score = Math.Min(alignment.Score, features.Exists(feature => feature.Score < 1) ? 0.99 : 1);
        features.Insert(0, new(Match.Whole, score, score >= 1 ? "the names are the same" : "the names agree to this degree", asked, found));
        return new(Decide(score, features, alignment, translated), score, features);
    }

    private static Sameness Decide(double score, List<Feature> features, Alignment alignment, bool translated)
    {
        if (translated)
            return score >= 1 ? Sameness.Same : Sameness.Unsure;
        if (features.Exists(feature => feature.Score == 0 && NameFeatures.Vetoes(feature)))
            return Sameness.Different;
        var onlyGenericDiffer = alignment.LeftOnly.Concat(alignment.RightOnly).All(token => !token.Discriminates);
        return score switch
        {
            >= SameFrom when onlyGenericDiffer => Sameness.Same,
            >= UnsureFrom => Sameness.Unsure,
            _ => Sameness.Different,
        };
    }

    /// <summary>Legal forms and plants of the same company are compared apart.</summary>
    private static List<NameToken> Bearing(IReadOnlyList<NameToken> tokens) =>
        [.. tokens.Where(token => token.Kind is not (TokenKind.LegalForm or TokenKind.Site))];
}
