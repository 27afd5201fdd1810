using CertVerify.Core.Sources;

namespace CertVerify.Core.Tables;

/// <summary>What a register's silence means for a certification body, accreditation body or standard.</summary>
/// <param name="Name">Of the register, for people.</param>
/// <param name="CertificationBodyId">Null for any; likewise the next two.</param>
public sealed record RegisterCoverage(
    string RegisterId, string Name, Keeper Keeper, string? CertificationBodyId, string? AccreditationBodyId, string? Standard, Coverage Coverage, int? LagDays,
    string Note, Provenance Provenance)
{
    internal static RegisterCoverage Read(CsvRow row) => new(
        row.Text("register_id"), row.Text("name"), row.OneOf<Keeper>("keeper"), row.Optional("certification_body_id"), row.Optional("accreditation_body_id"),
        row.Optional("standard"), row.OneOf<Coverage>("coverage"), row.Number("lag_days"), row.Text("note"), row.Provenance);

    /// <summary>What may be concluded from it: a row that nobody has confirmed lets no silence count.</summary>
    public Coverage Effective => !Provenance.Confirmed && Coverage < Coverage.PartialMandatory ? Coverage.PartialMandatory : Coverage;
}
