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
        return identifier is null ? ByNames(asked, found, facts) : ByIdentifier(identifier, ByNames(asked, found, facts), facts);
    }

    private static Match ByIdentifier(Feature identifier, Match byNames, HolderFacts facts) => (identifier.Score, byNames.Decision) switch
    {
        (0, _) => new(Sameness.Different, 0, [identifier, .. byNames.Features]),
        (_, Sameness.Different) when facts.AreAskedPrinted => new(Sameness.Unsure, byNames.Score, [identifier, .. byNames.Features]),
        _ => new(Sameness.Same, identifier.Score, [identifier, .. byNames.Features]),
    };

    private static Match ByNames(string asked, string found, HolderFacts facts) =>
        facts.OtherNames
            .Select(other => UnderOtherName(NameMatch.Compare(asked, other), other))
            .Prepend(NameMatch.Compare(asked, found))
            .OrderByDescending(match => match.IsSure)
            .ThenBy(match => match.Decision switch { Sameness.Same => 0, Sameness.Unsure => 1, _ => 2 })
            .ThenByDescending(match => match.Score)
            .First();

    private static Match UnderOtherName(Match match, string other) =>
        match with { Features = [new("otherName", 1, $"\"{other}\" is recorded as another name of the holder", null, other), .. match.Features] };
}
