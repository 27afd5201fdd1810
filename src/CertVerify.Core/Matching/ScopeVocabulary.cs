namespace CertVerify.Core.Matching;

/// <summary>Something done: "manufacture", or as a part of it "mould".</summary>
/// <param name="Activity">What is done.</param>
/// <param name="PartOf">What it is done in the course of.</param>
/// <param name="MayBe">What another language has the same word for: "Entwicklung" is the design and development of ISO 9001:2015, 8.3.</param>
/// <param name="Terms">Its words.</param>
internal sealed record ActivityWords(string Activity, string? PartOf, string? MayBe, IReadOnlyList<Term> Terms);

/// <summary>A family of products or services and the IAF codes under which it is certified.</summary>
internal sealed record ProductWords(string Family, IReadOnlyList<string> IafCodes, IReadOnlyList<Term> Terms);

/// <summary>The words of scope statements, in the languages of the certificates met.</summary>
internal static class ScopeVocabulary
{
    internal const string Making = "manufacture";

    internal static IReadOnlyList<ActivityWords> Activities { get; } =
        Vocabulary.Read("activities", row => new ActivityWords(row.Text("activity"), row.Optional("part_of"), row.Optional("may_be"), Terms(row.List("words"))));

    internal static IReadOnlyList<ProductWords> Families { get; } =
        Vocabulary.Read("scope_vocabulary", row => new ProductWords(row.Text("family"), row.List("iaf_codes"), Terms(row.List("words"))));

    internal static ActivityWords Activity(string name) => Activities.First(known => known.Activity == name);

    private static Term[] Terms(IEnumerable<string> words) => [.. words.Select(word => new Term(word))];
}
