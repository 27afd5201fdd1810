using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Accuracy.Scoring;

/// <summary>Certification bodies: the same name, the same row of our table, or one name holding all that is distinctive in the other.</summary>
internal static class Issuers
{
    /// <summary>Words that half of all certification bodies have in their names.</summary>
    private static readonly HashSet<string> Generic =
    [
        "and", "assurance", "body", "certificacion", "certificaciones", "certification", "certifications", "certificazione", "certified", "gmbh",
        "inc", "international", "limited", "llc", "llp", "ltd", "management", "private", "pvt", "quality", "registrar", "registrars", "registration",
        "sa", "services", "spa", "system", "systems", "the", "ооо", "тов", "тоо", "жшс",
    ];

    public static Comparison Compare(string truth, string read) => Comparison.When(
        HolderNames.Compare(truth, read).Mark == Mark.Right
        || Alternatives.Of(truth).Any(form => Overlap(form, read) || SameRow(form, read))
        || (Alternatives.InBrackets(truth) is { } brand && Overlap(brand, read)));

    private static bool SameRow(string one, string other) =>
        CuratedTables.Shipped.IssuerNamed(one).Body is { } row && row.Id == CuratedTables.Shipped.IssuerNamed(other).Body?.Id;

    private static bool Overlap(string one, string other)
    {
        var (first, second) = (Distinctive(one), Distinctive(other));
        return first.Count > 0 && second.Count > 0 && (first.IsSubsetOf(second) || second.IsSubsetOf(first));
    }

    private static HashSet<string> Distinctive(string name) => [.. Words.Of(Names.Canonical(name)).Where(word => !Generic.Contains(word))];
}
