namespace CertVerify.Core.Matching;

/// <summary>What a text says is done, and to what, each with the words that say so.</summary>
internal sealed record ScopeConcepts(IReadOnlyDictionary<string, string> Activities, IReadOnlyDictionary<string, string> Families)
{
    /// <summary>A certificate's scope is asked about by several checks, and at every later verification.</summary>
    private static readonly Remembered<ScopeConcepts> Known = new(1_000, Read);

    internal static ScopeConcepts Of(string text) => Known.Of(text);

    private static ScopeConcepts Read(string text)
    {
        var words = new ScopeText(text);
        return new(
            Found(ScopeVocabulary.Activities.Select(activity => (activity.Activity, activity.Terms)), words),
            Found(ScopeVocabulary.Families.Select(family => (family.Family, family.Terms)), words));
    }

    /// <summary>The families that say to what; trade and transport are what is done.</summary>
    internal IReadOnlyList<string> Goods { get; } = [.. Families.Keys.Where(family => !ScopeVocabulary.Activities.Any(activity => activity.Activity == family))];

    /// <summary>The IAF codes of every product family named.</summary>
    internal IReadOnlyList<string> IafCodes =>
        [.. ScopeVocabulary.Families.Where(family => Families.ContainsKey(family.Family)).SelectMany(family => family.IafCodes).Distinct()];

    /// <summary>Whether something is made, or a part of making is done.</summary>
    internal bool IsMaking => ScopeVocabulary.Activities.Any(activity => Activities.ContainsKey(activity.Activity) && (activity.PartOf ?? activity.Activity) == ScopeVocabulary.Making);

    private static Dictionary<string, string> Found(IEnumerable<(string Name, IReadOnlyList<Term> Terms)> concepts, ScopeText text) => (
        from concept in concepts
        let words = concept.Terms.Select(term => term.FindIn(text)).FirstOrDefault(found => found is not null)
        where words is not null
        select (concept.Name, words)).ToDictionary(found => found.Name, found => found.words);
}
