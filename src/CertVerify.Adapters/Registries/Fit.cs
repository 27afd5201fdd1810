using CertVerify.Adapters.Storage;
using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Registries;

/// <summary>Whether a register holds certificates such as the one asked about.</summary>
internal enum Fitting
{
    Covers,

    /// <summary>Not enough is known of the certificate to tell; its absence says little.</summary>
    MayCover,
    Not,
}

/// <summary>Compares what a register covers with what is asked.</summary>
internal static class Fit
{
    internal static Fitting Of(RegisterCovers covers, RegistryQuestion question, CuratedTables tables)
    {
        Fitting[] parts =
        [
            ByIssuer(covers.CertificationBody, question, tables),
            Part(Accreditors(covers, tables), Accreditors(question)),
            Part([.. covers.Standards], [.. question.Standards.Select(standard => standard.Designation)]),
        ];
        return parts.Max();
    }

    private static Fitting Part(string[] covered, string[] asked) => (covered, asked) switch
    {
        ([], _) => Fitting.Covers,
        (_, []) => Fitting.MayCover,
        _ when asked.Intersect(covered, StringComparer.OrdinalIgnoreCase).Any() => Fitting.Covers,
        _ => Fitting.Not,
    };

    /// <summary>A name that our tables do not know can still be the very name the register is bound to; it can never be told to be another's.</summary>
    private static Fitting ByIssuer(string? covered, RegistryQuestion question, CuratedTables tables) => (covered, question.IssuerName) switch
    {
        (null, _) => Fitting.Covers,
        (_, null) => Fitting.MayCover,
        var (bound, asked) when Names.Canonical(bound) == Names.Canonical(asked) => Fitting.Covers,
        _ when question.Issuer.Body is { } body && tables.IssuerNamed(covered).Body is { } keeper => body.Id == keeper.Id ? Fitting.Covers : Fitting.Not,
        _ => Fitting.MayCover,
    };

    private static string[] Accreditors(RegisterCovers covers, CuratedTables tables) =>
        covers.AccreditationBody is { } name ? [tables.AccreditorNamed(name, new()).Body?.Id ?? name] : [];

    private static string[] Accreditors(RegistryQuestion question) => question.Accreditor.Body is { } named
        ? [named.Id]
        : [.. question.Accreditor.AccreditorsOfIssuer.Select(body => body.Id)];
}
