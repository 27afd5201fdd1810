namespace CertVerify.Core.Tables;

/// <summary>What a register's silence means for a certification body, accreditation body or standard.</summary>
/// <param name="CertificationBodyId">Null for any; likewise the next two.</param>
public sealed record RegisterCoverage(
    string RegisterId, string? CertificationBodyId, string? AccreditationBodyId, string? Standard, Sources.Coverage Coverage, int? LagDays,
    string Note, Provenance Provenance)
{
    internal static RegisterCoverage Read(CsvRow row) => new(
        row.Text("register_id"), row.Optional("certification_body_id"), row.Optional("accreditation_body_id"), row.Optional("standard"),
        row.OneOf<Sources.Coverage>("coverage"), row.Number("lag_days"), row.Text("note"), row.Provenance);
}
