using System.Text.RegularExpressions;
using CertVerify.Core.Matching;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Checks.Scopes;

/// <summary>What one scope statement names that another does not.</summary>
internal static partial class ScopeWidth
{
    /// <summary>Of the telling words: one in four may be of what is done, in a form that no vocabulary knows.</summary>
    private const double LeastShared = 0.3;

    /// <summary>The activities and goods, in the document's words, that the registered scope does not name; null when nothing in the two, or in a clause of the document, can be compared.</summary>
    internal static IReadOnlyList<string>? Added(string? claimed, string? registered)
    {
        if (claimed is null || registered is null)
            return null;
        if (NameWords.Plain(registered).Contains(NameWords.Plain(claimed).Trim(), StringComparison.Ordinal))
            return [];
        var (ours, theirs) = (ScopeConcepts.Of(claimed), ScopeConcepts.Of(registered));
        var withoutPurposes = ScopePurpose.WithoutPurposes(claimed);
        var (comparesActivities, comparesGoods) = (ours.Activities.Count > 0 && theirs.Activities.Count > 0, ScopeConcepts.Of(withoutPurposes).Goods.Count > 0 && theirs.Goods.Count > 0);
        if (!comparesGoods && (!comparesActivities || MayBeOfOtherGoods(claimed, registered)))
            return null;
        IReadOnlyList<string> added = [.. comparesActivities ? AddedActivities(ours, theirs) : [], .. comparesGoods ? AddedGoods(Items(withoutPurposes), registered, theirs) : []];
        return added is [] && (MayAdd(claimed, registered, theirs) || (comparesActivities && MayAddActivities(ours, theirs))) ? null : added;
    }

    /// <summary>Something behind a purpose may be one more of its kind or one more of what is certified: "castings for pumps, production of fertilisers".</summary>
    private static bool MayAdd(string claimed, string registered, ScopeConcepts theirs) =>
        Clauses(claimed).Any(clause => MayBeAdded(clause, registered, theirs))
        || (theirs.Goods.Count > 0 && AddedGoods(Items(claimed).Select(ScopePurpose.WithoutPurposes), registered, theirs).Any());

    private static string[] Items(string scope) => ListMark().Split(scope);

    private static IReadOnlyList<string> Clauses(string scope) => ClauseMark().Split(scope) is [_, _, ..] several ? several : [];

    /// <summary>One of several clauses is about goods of which the registered scope, or a part of it that says it in another language, says nothing in the same language.</summary>
    private static bool MayBeAdded(string clause, string registered, ScopeConcepts theirs) =>
        MayBeOfOtherGoods(clause, registered) && registered.Split(" / ").Any(part => FunctionWords.AreOfOneLanguage(clause, part)) && !ScopeConcepts.Of(clause).Goods.Any(theirs.Goods.Contains);

    /// <summary>Both tell what goods they are about, but not in words of one kind that we know, and in few of the same words.</summary>
    private static bool MayBeOfOtherGoods(string claimed, string registered)
    {
        var (ours, theirs) = (TellingWords.Of(claimed), TellingWords.Of(registered));
        return ours.Count > 0 && theirs.Count > 0 && ours.Count(word => theirs.Any(other => ScopeText.AreOfOneStem(word, other))) < LeastShared * ours.Count;
    }

    private static IEnumerable<string> AddedActivities(ScopeConcepts ours, ScopeConcepts theirs) => Unnamed(ours, theirs)
        .Where(activity => !MayBeNamed(activity, theirs))
        .Select(activity => ours.Activities[activity.Activity]);

    /// <summary>"Montage" may be the installation that the registered scope does not name.</summary>
    private static bool MayAddActivities(ScopeConcepts ours, ScopeConcepts theirs) => Unnamed(ours, theirs).Any(activity => MayBeNamed(activity, theirs));

    private static IEnumerable<ActivityWords> Unnamed(ScopeConcepts ours, ScopeConcepts theirs) => ours.Activities.Keys
        .Where(activity => !theirs.Activities.ContainsKey(activity))
        .Select(ScopeVocabulary.Activity)
        .Where(activity => activity.PartOf is not { } whole || !theirs.Activities.ContainsKey(whole));

    private static bool MayBeNamed(ActivityWords activity, ScopeConcepts scope) => activity.MayBe is { } other && scope.Activities.ContainsKey(other);

    /// <summary>The items that share neither a word nor a kind of goods with the registered scope.</summary>
    private static IEnumerable<string> AddedGoods(IEnumerable<string> items, string registered, ScopeConcepts theirs)
    {
        var words = new ScopeText(registered).Words.Where(word => word.Length > 3).ToHashSet();
        return
            from item in items
            let goods = ScopeConcepts.Of(item).Goods
            where goods.Count > 0 && !goods.Any(theirs.Goods.Contains) && !new ScopeText(item).Words.Any(words.Contains)
            select item.Trim();
    }

    [GeneratedRegex(@"[;；•\n]|\.\s+(?=\p{Lu})")]
    private static partial Regex ClauseMark();

    [GeneratedRegex(@"[,;:/、，；。•\n]|\b(?:and|und|et|y|e|ve|и|та|og|och|en)\b|[和及与與]", RegexOptions.IgnoreCase)]
    private static partial Regex ListMark();
}
