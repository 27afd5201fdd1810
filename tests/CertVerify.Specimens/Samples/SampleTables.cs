namespace CertVerify.Specimens.Samples;

/// <summary>Rows for the curated tables, so that the fictional bodies are known to a service that shows the samples.</summary>
internal static class SampleTables
{
    private static readonly string[] Provenance = ["fictional, made for the samples", "yes", "2026-11-22"];

    private const string BodyId = "kestrelgate-certification";

    public static IReadOnlyList<(string Name, string Csv)> Files() =>
    [
        ("certification_bodies.csv", Table(
            ["id", "name", "brand", "aliases", "country", "domains", "register", "self_declared_unaccredited", "note"],
            [BodyId, SampleSet.Issuer.Name, "Kestrelgate", null, "GB", SampleSet.Issuer.Domain, $"https://www.{SampleSet.Issuer.Domain}/register", "no", null])),
        ("accreditation_bodies.csv", Table(
            ["id", "name", "local_name", "country", "domain", "aliases", "mark_texts", "recognition", "recognised_from", "recognised_until",
                "sub_scopes", "lists_all_its_bodies", "standing", "directory"],
            [SampleSet.Accreditor.Acronym, SampleSet.Accreditor.Name, null, "GB", "ardas.example", null, null, "signatory", "2010-01-01", null,
                "ISO 9001;ISO 14001;ISO 45001", "yes", null, "https://www.ardas.example/directory"])),
        ("accreditations.csv", Table(
            ["certification_body_id", "accreditation_body_id", "number", "status", "since", "until", "status_since", "standards", "iaf_codes", "scope_complete"],
            [BodyId, SampleSet.Accreditor.Acronym, SampleSet.AccreditationNumber, "accredited", "2012-05-01", null, null,
                "ISO 9001;ISO 14001;ISO 45001", "14;17;19", "yes"])),
    ];

    private static string Table(string[] columns, string?[] row) =>
        string.Join('\n', Csv.Line([.. columns, "source", "confirmed", "checked_on"]), Csv.Line([.. row, .. Provenance]), "");
}
