using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CertVerify.Specimens.Drawing;
using CertVerify.Specimens.Layouts;

namespace CertVerify.Specimens.Fiction;

/// <summary>A folder of invented certificates with the truth beside them, in the form that eng/accuracy.sh reads.</summary>
internal static class SyntheticCorpus
{
    private static readonly string[] Languages = ["de", "fr", "es", "it", "pt", "tr", "pl", "cs", "ru"];

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Layouts, languages, papers and colours take turns at different paces, so that each meets each.</summary>
    /// <param name="folder">Made when it is not there.</param>
    /// <param name="count">How many certificates.</param>
    /// <param name="seed">The same seed makes the same corpus, a longer one beginning like a shorter one.</param>
    /// <param name="isScan">Which of them, counted from 0, are scanned.</param>
    public static void Write(string folder, int count, int seed, Predicate<int> isScan)
    {
        Directory.CreateDirectory(Path.Combine(folder, "certificates"));
        var rows = new object[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            var layout = Layout.All[i % Layout.All.Count];
            var specimen = new Author(seed + i).Certificate(LanguagesOf(layout, i));
            var dice = new Random(seed + i);
            var pdf = layout.ToPdf(specimen, dice.Pick(Ink.All), dice.Pick(Paper.All));
            var scan = isScan(i) ? Scan.Random(dice) : null;
            var file = string.Create(CultureInfo.InvariantCulture, $"{i:0000}_{layout.Name}_{specimen.Languages[0]}.{scan?.Extension ?? "pdf"}");
            File.WriteAllBytes(Path.Combine(folder, "certificates", file), scan?.Of(pdf) ?? pdf);
            rows[i] = Truth(file, specimen, scan?.Kind ?? "text");
        });
        File.WriteAllText(Path.Combine(folder, "truth.json"), JsonSerializer.Serialize(rows, Json));
    }

    /// <summary>Half of them are in English, as most certificates are; a bilingual one has English as its second language.</summary>
    private static string[] LanguagesOf(Layout layout, int i)
    {
        var other = Languages[i / 2 % Languages.Length];
        return layout.IsBilingual ? [other, "en"] : i % 4 < 2 ? ["en"] : [other];
    }

    /// <summary>One certificate in every language, as text and as a scan.</summary>
    public static void WriteLanguages(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "certificates"));
        var rows = Language.All.Values.SelectMany(language =>
        {
            var specimen = language.Certificate();
            var pdf = Layout.LabelsLeft.ToPdf(specimen, Ink.Teal);
            return new[] { ("text", "pdf", pdf), ("image", "jpg", Scan.Good.Of(pdf)) }.Select(form =>
            {
                var (kind, extension, content) = form;
                var file = $"{language.Tag}.{extension}";
                File.WriteAllBytes(Path.Combine(folder, "certificates", file), content);
                return Truth(file, specimen, kind);
            });
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
