using CertVerify.Core.Tables.Revisions;

namespace CertVerify.Core.Tables;

/// <summary>All curated tables together, each row checked against those it refers to.</summary>
internal sealed record TableSet(
    Table<MonthName> Months,
    Table<Adoption> Adoptions,
    Table<LegalForm> LegalForms,
    Table<Country> Countries,
    Table<StandardRow> Standards,
    Table<Edition> Editions,
    Table<IafCode> IafCodes,
    Table<AccreditationBody> AccreditationBodies,
    Table<AccreditationNumberForm> AccreditationNumbers,
    Table<CertificationBody> CertificationBodies,
    Table<LookAlike> LookAlikes,
    Table<Accreditation> Accreditations,
    Table<NumberShape> NumberShapes,
    Table<RegisterCoverage> RegisterCoverages)
{
    /// <summary>What was laid over the tables, by name: revisions, the samples.</summary>
    internal IReadOnlyList<TableVersion> Marks { get; init; } = [];

    internal IReadOnlyList<TableVersion> Versions =>
    [
        .. new[]
        {
            Months.Version, Adoptions.Version, LegalForms.Version, Countries.Version, Standards.Version, Editions.Version,
            IafCodes.Version, AccreditationBodies.Version, AccreditationNumbers.Version, CertificationBodies.Version, LookAlikes.Version, Accreditations.Version, NumberShapes.Version,
            RegisterCoverages.Version,
        }.OrderBy(version => version.Name, StringComparer.Ordinal),
        .. Marks,
    ];

    internal static TableSet Read(Func<string, TextReader?> open, TableSet? onto)
    {
        var standards = new KnownIds("designation", onto?.Standards.Rows.Select(row => row.Designation));
        var accreditors = new KnownIds("id", onto?.AccreditationBodies.Rows.Select(row => row.Id));
        var issuers = new KnownIds("id", onto?.CertificationBodies.Rows.Select(row => row.Id));
        return new(
            Table<MonthName>.Read("months", open, onto?.Months, MonthName.Read),
            Table<Adoption>.Read("adoptions", open, onto?.Adoptions, Adoption.Read),
            Table<LegalForm>.Read("legal_forms", open, onto?.LegalForms, LegalForm.Read),
            Table<Country>.Read("countries", open, onto?.Countries, Country.Read),
            Table<StandardRow>.Read("standards", open, onto?.Standards, row => StandardRow.Read(standards.New(row))),
            Table<Edition>.Read("editions", open, onto?.Editions, row => Edition.Read(standards.Referred(row, "designation"))),
            Table<IafCode>.Read("iaf_codes", open, onto?.IafCodes, IafCode.Read),
            Table<AccreditationBody>.Read("accreditation_bodies", open, onto?.AccreditationBodies, row => AccreditationBody.Read(accreditors.New(row))),
            Table<AccreditationNumberForm>.Read(
                "accreditation_numbers", open, onto?.AccreditationNumbers, row => AccreditationNumberForm.Read(accreditors.Referred(row, "accreditation_body_id"))),
            Table<CertificationBody>.Read("certification_bodies", open, onto?.CertificationBodies, row => CertificationBody.Read(issuers.New(row))),
            Table<LookAlike>.Read("lookalikes", open, onto?.LookAlikes, LookAlike.Read),
            Table<Accreditation>.Read("accreditations", open, onto?.Accreditations, row => Accreditation.Read(Resolved(row))),
            Table<NumberShape>.Read("number_shapes", open, onto?.NumberShapes, row => NumberShape.Read(issuers.Referred(row, "certification_body_id"))),
            Table<RegisterCoverage>.Read("register_coverage", open, onto?.RegisterCoverages, row => RegisterCoverage.Read(Resolved(row))))
        {
            Marks = onto?.Marks ?? [],
        };

        CsvRow Resolved(CsvRow row) =>
            accreditors.Referred(issuers.Referred(row, "certification_body_id"), "accreditation_body_id");
    }

    internal TableSet Revised(TableRevision revision) => this with
    {
        CertificationBodies = CertificationBodies.With(revision.CertificationBodies, row => row.Id, revision.Id),
        AccreditationBodies = AccreditationBodies.With(revision.AccreditationBodies, row => row.Id, revision.Id),
        Accreditations = Accreditations.With(revision.Accreditations, row => (row.CertificationBodyId, row.AccreditationBodyId), revision.Id),
        Marks = [.. Marks, new($"revision {revision.Id}", revision.Changes.Count, Table.Fingerprint(revision.Id))],
    };
}
