namespace CertVerify.Core.Matching;

/// <summary>Something done: "manufacture", or as a part of it "mould".</summary>
internal sealed record ActivityWords(string Activity, string? PartOf, IReadOnlyList<Term> Terms);

/// <summary>A family of products or services and the IAF codes under which it is certified.</summary>
internal sealed record ProductWords(string Family, IReadOnlyList<string> IafCodes, IReadOnlyList<Term> Terms);

/// <summary>The words of scope statements, in the languages of the certificates met.</summary>
internal static class ScopeVocabulary
{
    internal const string Making = "manufacture";

    internal static IReadOnlyList<ActivityWords> Activities { get; } =
        Vocabulary.Read("activities", row => new ActivityWords(row.Text("activity"), row.Optional("part_of"), Terms(row.List("words"))));

    internal static IReadOnlyList<ProductWords> Families { get; } =
        Vocabulary.Read("scope_vocabulary", row => new ProductWords(row.Text("family"), row.List("iaf_codes"), Terms(row.List("words"))));

    private static Term[] Terms(IEnumerable<string> words) => [.. words.Select(word => new Term(word))];
}
