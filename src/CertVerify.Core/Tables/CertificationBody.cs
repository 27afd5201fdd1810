namespace CertVerify.Core.Tables;

/// <summary>A certification body: it certifies organisations.</summary>
/// <param name="Register">Its public register of certificates, for people.</param>
/// <param name="SelfDeclaredUnaccredited">It says of itself that it issues outside accreditation.</param>
public sealed record CertificationBody(
    string Id, string Name, string? Brand, IReadOnlyList<string> Aliases, string? Country, IReadOnlyList<string> Domains,
    string? Register, bool SelfDeclaredUnaccredited, string? Note, Provenance Provenance)
{
    internal static CertificationBody Read(CsvRow row) => new(
        row.Text("id"), row.Text("name"), row.Optional("brand"), row.List("aliases"), row.Optional("country"), row.List("domains"),
        row.Optional("register"), row.Flag("self_declared_unaccredited"), row.Optional("note"), row.Provenance);
}
