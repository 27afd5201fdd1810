using System.Text.Json.Serialization;

namespace CertVerify.Core.Tables;

/// <summary>Whether a certification body is accredited; "unknown" is a value.</summary>
[JsonConverter(typeof(InWords<AccreditationStatus>))]
public enum AccreditationStatus
{
    Unknown,
    Accredited,
    Suspended,
    Withdrawn,
    NeverAccredited,
}

/// <summary>One accreditation of a certification body by an accreditation body.</summary>
/// <param name="Standards">Designations covered; empty when not researched.</param>
/// <param name="IafCodes">Sectors covered; empty when not researched.</param>
/// <param name="ScopeComplete">True when the whole schedule was read, so that what is not listed is not covered.</param>
/// <param name="Since">First day, inclusive; null when not known.</param>
/// <param name="StatusSince">First day of the present status when it is suspended or withdrawn.</param>
public sealed record Accreditation(
    string CertificationBodyId, string AccreditationBodyId, string? Number, AccreditationStatus Status, DateOnly? Since, DateOnly? Until,
    DateOnly? StatusSince, IReadOnlyList<string> Standards, IReadOnlyList<string> IafCodes, bool ScopeComplete, Provenance Provenance)
{
    internal static Accreditation Read(CsvRow row)
    {
        var (since, until) = row.Period("since", "until");
        return new(
            row.Text("certification_body_id"), row.Text("accreditation_body_id"), row.Optional("number"), row.OneOf<AccreditationStatus>("status"),
            since, until, row.Date("status_since"), row.List("standards"), row.List("iaf_codes"), row.Flag("scope_complete"), row.Provenance);
    }
}
