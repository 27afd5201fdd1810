using System.Text.Json.Serialization;

namespace CertVerify.Core.Tables;

/// <summary>Whether an accreditation body is a signatory of the recognised arrangement; "unknown" is a value.</summary>
[JsonConverter(typeof(InWords<Recognition>))]
public enum Recognition
{
    Unknown,
    Signatory,
    Suspended,
    Terminated,
    NeverSignatory,
}

/// <summary>An accreditation body: it accredits certification bodies.</summary>
/// <param name="Id">Its acronym, in capitals.</param>
/// <param name="MarkTexts">What its mark says beside the name, where no other body's mark says so.</param>
/// <param name="Recognition">Of management-system certification, IAF MLA up to 2025-12-31, Global ACI MRA after.</param>
/// <param name="RecognisedFrom">First day, inclusive; null when not known.</param>
/// <param name="RecognisedUntil">Last day, inclusive; null while it goes on.</param>
/// <param name="SubScopes">Standards for which it is a signatory, as far as read; empty when not researched.</param>
/// <param name="ListsAllItsBodies">True when its public list of certification bodies was read whole.</param>
/// <param name="ListProvenance">Where that list was read; null when it is where the row comes from.</param>
/// <param name="Standing">A note on its membership, with cause: "probation: voting obligations".</param>
public sealed record AccreditationBody(
    string Id, string Name, string? LocalName, string? Country, string? Domain, IReadOnlyList<string> Aliases, IReadOnlyList<string> MarkTexts,
    Recognition Recognition, DateOnly? RecognisedFrom, DateOnly? RecognisedUntil, IReadOnlyList<string> SubScopes, bool ListsAllItsBodies,
    string? Standing, string? Directory, Provenance Provenance, Provenance? ListProvenance = null)
{
    internal static AccreditationBody Read(CsvRow row)
    {
        var (from, until) = row.Period("recognised_from", "recognised_until");
        return new(
            row.Text("id"), row.Text("name"), row.Optional("local_name"), row.Optional("country"), row.Optional("domain"), row.List("aliases"), row.List("mark_texts"),
            row.OneOf<Recognition>("recognition"), from, until, row.List("sub_scopes"),
            row.Flag("lists_all_its_bodies"), row.Optional("standing"), row.Optional("directory"), row.Provenance);
    }
}
