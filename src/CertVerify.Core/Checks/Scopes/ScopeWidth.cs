using CertVerify.Core.Matching;

namespace CertVerify.Core.Checks.Scopes;

/// <summary>What one scope statement names that another does not.</summary>
internal static class ScopeWidth
{
    /// <summary>The activities and product families, in the document's words, that the registered scope does not name; null when the two cannot be compared.</summary>
    internal static IReadOnlyList<string>? Added(string? claimed, string? registered)
    {
        if (claimed is null || registered is null)
            return null;
        var (ours, theirs) = (ScopeConcepts.Of(claimed), ScopeConcepts.Of(registered));
        if (theirs.Activities.Count + theirs.Families.Count == 0 || ours.Activities.Count + ours.Families.Count == 0)
            return null;
        return
        [
            .. ours.Activities.Where(activity => !Covers(theirs, activity.Key)).Select(activity => activity.Value),
            .. ours.Families.Where(family => !theirs.Families.ContainsKey(family.Key) && !IsSaid(registered, family.Value)).Select(family => family.Value),
        ];
    }

    private static bool Covers(ScopeConcepts scope, string activity) =>
        scope.Activities.ContainsKey(activity)
        || ScopeVocabulary.Activities.Any(known => known.Activity == activity && known.PartOf is { } whole && scope.Activities.ContainsKey(whole));

    private static bool IsSaid(string scope, string words) => Folding.Plain(scope).Contains(words, StringComparison.Ordinal);
}
