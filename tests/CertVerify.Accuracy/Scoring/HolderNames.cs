using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Accuracy.Scoring;

/// <summary>Names of holders: equal after normalising, blanks aside; a legal form may be left out but not changed.</summary>
internal static class HolderNames
{
    public static Comparison Compare(string truth, string read) => Comparison.When(
        Alternatives.Of(truth).Any(form => Same(form, read))
        || (Alternatives.Languages(truth) is { Count: > 1 } && Words.F1(Words.Of(truth), Words.Of(read)) == 1));

    internal static bool Same(string one, string other) =>
        Compact(one) == Compact(other)
        || (Compact(Names.WithoutLegalForm(one)) == Compact(Names.WithoutLegalForm(other))
            && Agree(Names.LegalFormOf(one), Names.LegalFormOf(other)));

    /// <summary>"Ltd" and "Limited" are one form under two names.</summary>
    private static bool Agree(LegalForm? one, LegalForm? other) =>
        one is null || other is null || Spellings(one).Intersect(Spellings(other)).Any();

    private static IEnumerable<string> Spellings(LegalForm form) => form.Abbreviations.Append(form.Form).Select(Compact);

    private static string Compact(string name) => string.Concat(Words.Of(Names.Canonical(name)));
}
