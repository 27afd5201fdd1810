using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Registries;

/// <summary>What the table of coverage says of a register for one certificate: by its issuer, its accreditor and its standard.</summary>
internal static class Coverages
{
    extension(CuratedTables tables)
    {
        /// <summary>The register as it stands to this certificate; the table can only lower what its silence means.</summary>
        internal Source AsItCovers(Source source, RegistryQuestion question)
        {
            if (tables.RowFor(source.Id, question) is not { } row)
                return source;
            var coverage = (Coverage)Math.Max((int)source.Coverage, (int)row.Effective);
            return source with
            {
                Coverage = coverage,
                LagDays = Math.Max(source.LagDays, row.LagDays ?? 0),
                CoverageNote = source.CoverageNote ?? (coverage == row.Effective ? row.Note : null),
            };
        }

        /// <summary>Every register of the table that holds such certificates, one source each.</summary>
        internal IEnumerable<Source> RegistersFor(RegistryQuestion question) =>
            from row in tables.RegisterCoverages.Where(row => row.Fits(question)).GroupBy(row => row.RegisterId).Select(rows => rows.MaxBy(Specificity)!)
            select new Source(row.RegisterId, row.Name, row.Effective, FreshForDays: FreshnessLimits.For(row.Keeper))
            {
                Keeper = row.Keeper, LagDays = row.LagDays ?? 0, CoverageNote = row.Note,
            };

        private RegisterCoverage? RowFor(string registerId, RegistryQuestion question) =>
            tables.RegisterCoverages.Where(row => row.RegisterId == registerId && row.Fits(question)).MaxBy(Specificity);
    }

    private static bool Fits(this RegisterCoverage row, RegistryQuestion question) =>
        (row.CertificationBodyId is not { } issuer || issuer == question.Issuer.Body?.Id)
        && (row.AccreditationBodyId is not { } accreditor || accreditor == AccreditorOf(question))
        && (row.Standard is not { } standard || question.Standards.Any(claimed => claimed.Designation == standard));

    /// <summary>The one named, or else the only one that accredits the issuer.</summary>
    private static string? AccreditorOf(RegistryQuestion question) =>
        question.Accreditor.Body?.Id ?? (question.Accreditor.AccreditorsOfIssuer is [var only] ? only.Id : null);

    private static int Specificity(RegisterCoverage row) =>
        new[] { row.CertificationBodyId, row.AccreditationBodyId, row.Standard }.Count(bound => bound is not null);
}
