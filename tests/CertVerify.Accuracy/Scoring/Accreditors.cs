using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Accuracy.Scoring;

/// <summary>Accreditation bodies: the acronym, the name, what stands in brackets, or the same row of our table.</summary>
internal static class Accreditors
{
    private static readonly IssuerEvidence NoIssuer = new();

    public static Comparison Compare(string truth, string read) => Comparison.When(Forms(truth).Any(form => Forms(read).Any(other => Same(form, other))));

    /// <summary>"ARDAS (Ardmere Accreditation Service)" and "Ardmere Accreditation Service (ARDAS)" name one body in two ways.</summary>
    private static IEnumerable<string> Forms(string name) =>
        Alternatives.InBrackets(name) is { } bracketed ? Alternatives.Of(name).Append(bracketed) : Alternatives.Of(name);

    private static bool Same(string one, string other) =>
        HolderNames.Same(one, other) || (RowOf(one) is { } row && row == RowOf(other));

    private static string? RowOf(string name) => CuratedTables.Shipped.AccreditorNamed(name, NoIssuer) switch
    {
        { Body: { } body } => body.Id,
        { LookAlike: { } lookAlike } => lookAlike.Name,
        _ => null,
    };
}
