using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Matching;

/// <summary>Compares two names by themselves, word by word.</summary>
internal static class NameMatch
{
    /// <summary>Likeness of all telling words together from which differences of spelling part nobody.</summary>
    private const double SpeltAlike = 0.88;

    /// <summary>The same for a name of one short word, where one letter makes another: Moran is not Maran.</summary>
    private const double ShortSpeltAlike = 0.95;

    private const int ShortName = 5;

    private const double LeastSame = 0.86, MostUnsure = 0.93, MostDifferent = 0.59;

    /// <summary>So many distinctive words in common outweigh one more.</summary>
    private const double ManyInCommon = 3;

    /// <summary>Of names without a distinctive word, two words for what they do agree, and more.</summary>
    private const double EnoughInCommon = 0.7;

    internal static Match Compare(string asked, string found)
    {
        if (CountryBehind.Beside(asked, found) is { } ours)
            return Compare(ours.Name, found).With(CountryBehind.Said(ours.Country, ours.Country, null));
        if (CountryBehind.Beside(found, asked) is { } theirs)
            return Compare(asked, theirs.Name).With(CountryBehind.Said(theirs.Country, null, theirs.Country));
        var (left, right) = (NameTokens.Of(asked), NameTokens.Of(found));
        if (left.Count == 0 || right.Count == 0)
            return new(Sameness.Unsure, 0, [new("name", 0, $"there is no name to compare", asked, found)]);
        var alignment = Alignment.Of(Bearing(left), Bearing(right));
        var features = NameFeatures.Of(alignment, left, right).ToList();
        var decision = Decide(asked, found, features, alignment);
        var score = Bounded(decision, Math.Min(alignment.Score, features.Count > 0 ? 0.99 : 1), features);
        features.Insert(0, new(Match.Whole, score, features.Count == 0 ? (Sentence)$"the names are the same" : $"the names agree to this degree", asked, found));
        return new(decision, score, features);
    }

    private static Sameness Decide(string asked, string found, List<Feature> features, Alignment alignment)
    {
        var apart = features.FindAll(feature => feature.Score == 0);
        if (apart.Count > 0)
            return MayBeTranslated(asked, found, alignment) && !apart.Exists(feature => feature.Name is "place" or "number") ? Sameness.Unsure : Sameness.Different;
        var common = alignment.Pairs.Where(pair => pair.Left.Kind == TokenKind.Distinctive).Sum(pair => pair.Similarity);
        if (alignment.Pairs.Sum(pair => pair.Left.Weight) == 0)
            return MayBeTranslated(asked, found, alignment) ? Sameness.Unsure : Sameness.Different;
        if (features.Exists(feature => feature is { Name: NameFeatures.Form, Score: < 0.9 }) || !AreSpeltAlike(alignment))
            return Sameness.Unsure;
        return Missing(alignment) switch
        {
            [] => Sameness.Same,
            var missing when alignment.Pairs.Sum(pair => pair.Left.Weight) >= EnoughInCommon && missing.TrueForAll(token => token.IsLooselyUsed) => Sameness.Same,
            [{ Kind: TokenKind.Distinctive or TokenKind.Activity or TokenKind.Class }] when common >= ManyInCommon => Sameness.Same,
            _ => Sameness.Unsure,
        };
    }

    private static bool AreSpeltAlike(Alignment alignment)
    {
        var telling = alignment.Pairs.Where(pair => pair.Left.Kind == TokenKind.Distinctive || pair.Right.Kind == TokenKind.Distinctive).ToList();
        return telling.Count == 0 || telling.Sum(pair => pair.Similarity * pair.Left.Weight) / telling.Sum(pair => pair.Left.Weight) >= (IsShort(telling) ? ShortSpeltAlike : SpeltAlike);
    }

    private static bool IsShort(List<TokenPair> telling) =>
        telling.TrueForAll(pair => pair.Left.Signs is null && pair.Right.Signs is null && !pair.Left.LacksVowels && !pair.Right.LacksVowels) && telling.Sum(pair => Math.Max(pair.Left.Text.Length, pair.Right.Text.Length)) <= ShortName;

    /// <summary>The words that stand alone and say something; such as say little only where either name has one of its own.</summary>
    private static List<NameToken> Missing(Alignment alignment)
    {
        var eitherHasLittle = IsLittle(alignment.LeftOnly) && IsLittle(alignment.RightOnly);
        return [.. alignment.LeftOnly.Concat(alignment.RightOnly).Where(token => token.Discriminates || token.Kind == TokenKind.Class || eitherHasLittle && token.Kind == TokenKind.Generic)];

        static bool IsLittle(IEnumerable<NameToken> tokens) => tokens.Any(token => token.Kind == TokenKind.Generic);
    }

    /// <summary>The score agrees with the decision; only where nothing but words that say nothing differ does it reach <see cref="HolderMatch.SameFrom"/>.</summary>
    private static double Bounded(Sameness decision, double score, List<Feature> features) => decision switch
    {
        Sameness.Different => Math.Min(score, MostDifferent),
        Sameness.Unsure => Math.Clamp(score, HolderMatch.UnsureFrom, MostUnsure),
        _ when features.TrueForAll(feature => feature.Name is NameFeatures.Little or NameFeatures.Form or NameFeatures.Site) => Math.Max(score, HolderMatch.SameFrom),
        _ => Math.Clamp(score, LeastSame, MostUnsure),
    };

    /// <summary>East Asian names are translated as often as transliterated; of others, words of names that agree elsewhere may be, where script or small words are of two languages.</summary>
    private static bool MayBeTranslated(string asked, string found, Alignment alignment) =>
        Scripts.IsEastAsian(asked) != Scripts.IsEastAsian(found)
        || alignment.Pairs.Sum(pair => pair.Left.Weight) > 0.1 && (Scripts.IsForeign(asked) != Scripts.IsForeign(found) || FunctionWords.AreOfTwoLanguages(asked, found));

    /// <summary>Legal forms and plants of the same company are compared apart.</summary>
    private static List<NameToken> Bearing(IReadOnlyList<NameToken> tokens) =>
        [.. tokens.Where(token => token.Kind is not (TokenKind.LegalForm or TokenKind.Site))];
}
