using CertVerify.Core.Claims;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

#pragma warning disable CA1822 // Stands in for types that are being written; this file goes when they land.

namespace CertVerify.Adapters;

public static class PendingNumbers
{
    public static string Canonical(string number) => string.Concat(number.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    public static bool Same(string one, string other) => Canonical(one) == Canonical(other);
}

public static class PendingNames
{
    public static string Canonical(string name) => name.ToUpperInvariant();

    public static string WithoutLegalForm(string name) => name;
}

public sealed class PendingTables
{
    public static PendingTables Shipped { get; } = new();

    public IReadOnlyList<TableVersion> Versions => [];

    public IssuerEvidence IssuerNamed(string? name, string? text = null) => new();

    public AccreditorEvidence AccreditorNamed(string? name, IssuerEvidence issuer) => new();

    public IReadOnlyList<Edition> EditionsOf(string designation) => [];

    public StandardRow? StandardNamed(string designation) => null;
}

public static class PendingClaims
{
    public static IReadOnlyList<Claim> Read(IReadOnlyList<Page> pages, DocumentFacts? facts, PendingTables tables) =>
        [new Claim { DocumentKind = new(DocumentKind.Unknown, "", null, null, 0) }];
}
