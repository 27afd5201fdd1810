using System.Globalization;

namespace CertVerify.Specimens.Samples;

/// <summary>The sample register: what the fictional certification body says of its own certificates.</summary>
internal static class SampleRegister
{
    private static readonly string[] Declaration =
    [
        "# register: sample-register",
        "# name: Register of Kestrelgate Certification Ltd (fictional)",
        "# coverage: completeAuthoritative",
        "# keeper: certificationBody",
        $"# certificationBody: {SampleSet.Issuer.Name}",
        $"# url: https://www.{SampleSet.Issuer.Domain}/register",
    ];

    private static readonly string[] Columns =
    [
        "Certificate Number", "Certification Status", "Status Since", "Certified Entity Name", "Address", "Country", "Sites", "Standards",
        "Certification Scope", "IAF Codes", "Certification Body", "Accreditation Body", "Accreditation Status", "Original Issue Date", "Issue Date",
        "Valid From", "Expiry Date",
    ];

    /// <summary>In the form that POST /api/v1/registry/imports takes; the day it is true for is said by whoever imports it.</summary>
    public static string ToCsv() => string.Join('\n', [.. Declaration, Csv.Line(Columns), .. SampleSet.All.Select(Row), ""]);

    private static string Row(Sample sample)
    {
        var paper = sample.Certificate;
        return Csv.Line(
            paper.Number, sample.Status, Day(sample.StatusSince ?? paper.ValidFrom), sample.RegisteredHolder ?? paper.Holder, paper.Address, "GB",
            Several(paper.Sites.Select(site => site.Address)), Several(paper.Standards), paper.Scope, paper.Sector, paper.Issuer.Name,
            paper.Accreditor.Acronym, "Accredited", Day(paper.OriginallyIssuedOn), Day(paper.IssuedOn), Day(paper.ValidFrom), Day(paper.ExpiresOn));
    }

    private static string Several(IEnumerable<string> values) => string.Join('|', values);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
