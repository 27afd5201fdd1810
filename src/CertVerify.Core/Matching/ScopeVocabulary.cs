namespace CertVerify.Core.Matching;

/// <summary>Something done: "manufacture", or as a part of it "mould".</summary>
internal sealed record ActivityWords(string Activity, string? PartOf, IReadOnlyList<Term> Terms);

/// <summary>A family of products or services and the IAF codes under which it is certified.</summary>
internal sealed record ProductWords(string Family, IReadOnlyList<string> IafCodes, IReadOnlyList<Term> Terms);

/// <summary>The words of scope statements, in eleven languages.</summary>
internal static class ScopeVocabulary
{
    internal static IReadOnlyList<ActivityWords> Activities { get; } =
        [.. Vocabulary.Rows("activities").Select(row => new ActivityWords(row[0], row[1].Length > 0 ? row[1] : null, Terms(row[2])))];

    internal static IReadOnlyList<ProductWords> Families { get; } =
        [.. Vocabulary.Rows("scope_vocabulary").Select(row => new ProductWords(row[0], Vocabulary.Words(row[1]), Terms(row[2])))];

    private static Term[] Terms(string cell) => [.. Vocabulary.Words(cell).Select(word => new Term(word))];
}
