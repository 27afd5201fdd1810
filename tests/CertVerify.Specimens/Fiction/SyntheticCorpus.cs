using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CertVerify.Specimens.Drawing;
using CertVerify.Specimens.Layouts;

namespace CertVerify.Specimens.Fiction;

/// <summary>A folder of invented certificates with the truth beside them, in the form that eng/accuracy.sh reads.</summary>
internal static class SyntheticCorpus
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Every other document is a scan; layouts and languages take turns.</summary>
    public static void Write(string folder, int count, int seed)
    {
        Directory.CreateDirectory(Path.Combine(folder, "certificates"));
        var languages = Phrases.All.Keys.Order(StringComparer.Ordinal).ToList();
        var rows = Enumerable.Range(0, count).Select(i =>
        {
            var layout = Layout.All[i % Layout.All.Count];
            var language = languages[i / Layout.All.Count % languages.Count];
            var specimen = new Author(seed + i).Certificate(layout == Layout.Bilingual && language != "en" ? [language, "en"] : [language]);
            var pdf = layout.ToPdf(specimen, Ink.All[i % Ink.All.Count]);
            var scan = (i + i / Layout.All.Count) % 2 == 1 ? Scan.Random(new Random(seed + i)) : null;
            var file = string.Create(CultureInfo.InvariantCulture, $"{i:0000}_{layout.Name}_{language}.{(scan is null ? "pdf" : "jpg")}");
            File.WriteAllBytes(Path.Combine(folder, "certificates", file), scan?.Of(pdf) ?? pdf);
            return Truth(file, specimen, scan?.Kind ?? "text");
        });
        File.WriteAllText(Path.Combine(folder, "truth.json"), JsonSerializer.Serialize(rows.ToList(), Json));
    }

    private static object Truth(string file, Specimen specimen, string kind) => new
    {
        File = file,
        CertificateNumber = specimen.Number,
        specimen.Holder,
        specimen.Address,
        specimen.Standards,
        Scope = specimen.ScopeTranslated is { } translated ? $"{specimen.Scope} / {translated}" : specimen.Scope,
        CertificationBody = specimen.Issuer.Name,
        AccreditationBody = $"{specimen.Accreditor.Acronym} ({specimen.Accreditor.Name})",
        specimen.AccreditationNumber,
        InitialDate = specimen.OriginallyIssuedOn,
        IssueDate = specimen.IssuedOn,
        specimen.ValidFrom,
        ExpiryDate = specimen.ExpiresOn,
        Language = specimen.Languages,
        Kind = kind,
    };
}
