using CertVerify.Adapters.Storage;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

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
    internal static Fitting Of(RegisterCovers covers, RegistryQuestion question)
    {
        Fitting[] parts =
        [
            ByIssuer(covers.CertificationBody, question),
            ByAccreditor(covers.AccreditationBody, question),
            ByStandard(covers.Standards, question.Standards),
        ];
        return parts.Max();
    }

    /// <summary>The same register, whose silence proves nothing about this certificate.</summary>
    internal static Source Weakened(Source source, RegistryQuestion question) => source with
    {
        Coverage = source.Coverage is Coverage.Derived ? Coverage.Derived : Coverage.PartialVoluntary,
        CoverageNote = question.NumberIsSure
            ? "It is not known whether this register should hold the certificate."
            : "The certificate number was not read clearly enough for a missing record to mean anything.",
    };

    /// <summary>A name that our tables do not know can still be the very name the register is bound to; it can never be told to be another's.</summary>
    private static Fitting ByIssuer(string? covered, RegistryQuestion question) => (covered, question.IssuerName) switch
    {
        (null, _) => Fitting.Covers,
        (_, null) => Fitting.MayCover,
        var (bound, asked) when Names.Canonical(bound) == Names.Canonical(asked) => Fitting.Covers,
        _ when question.Issuer.Body is { } body && question.Tables.IssuerNamed(covered).Body is { } keeper => body.Id == keeper.Id ? Fitting.Covers : Fitting.Not,
        _ => Fitting.MayCover,
    };

    /// <summary>A body may be accredited by several; only the one named on the certificate is known to be behind it.</summary>
    private static Fitting ByAccreditor(string? covered, RegistryQuestion question)
    {
        if (covered is null)
            return Fitting.Covers;
        if (question.Accreditor.Body is not { } named)
            return Fitting.MayCover;
        return named.Id == (question.Tables.AccreditorNamed(covered, new()).Body?.Id ?? covered) ? Fitting.Covers : Fitting.Not;
    }

    private static Fitting ByStandard(IReadOnlyList<string> covered, IReadOnlyList<Standard> claimed) => (covered, claimed) switch
    {
        ([], _) => Fitting.Covers,
        (_, []) => Fitting.MayCover,
        _ when claimed.Any(standard => covered.Contains(standard.Designation)) => Fitting.Covers,
        _ => Fitting.Not,
    };
}
