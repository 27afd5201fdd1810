using System.Globalization;
using CertVerify.Accuracy.Corpus;
using CertVerify.Specimens;
using CertVerify.Specimens.Samples;

namespace CertVerify.Adversarial.Exhibits;

/// <summary>What a register says of one certificate, in the words of an extract.</summary>
internal sealed record Entry
{
    public static readonly IReadOnlyList<string> Columns =
    [
        "Certificate Number", "Certification Status", "Status Since", "Certified Entity Name", "Address", "Sites", "Standards", "Certification Scope", "Certification Body",
        "Accreditation Body", "Accreditation Status", "Issue Date", "Valid From", "Expiry Date",
    ];

    public required string Number { get; init; }

    public string Status { get; init; } = "Active";

    public DateOnly? StatusSince { get; init; }

    public required string Holder { get; init; }

    public string? Address { get; init; }

    public IReadOnlyList<string> Sites { get; init; } = [];

    public required IReadOnlyList<string> Standards { get; init; }

    public string? Scope { get; init; }

    public required string Issuer { get; init; }

    public required string Accreditor { get; init; }

    public string Accreditation { get; init; } = "Accredited";

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public required DateOnly ExpiresOn { get; init; }

    public static Entry Of(Specimen specimen) => new()
    {
        Number = specimen.Number,
        Holder = specimen.Holder,
        Address = specimen.Address,
        Sites = [.. specimen.Sites.Select(site => site.Address)],
        Standards = specimen.Standards,
        Scope = specimen.ScopeTranslated is { } translated ? $"{specimen.Scope} / {translated}" : specimen.Scope,
        Issuer = specimen.Issuer.Name,
        Accreditor = specimen.Accreditor.Acronym,
        IssuedOn = specimen.IssuedOn,
        ValidFrom = specimen.ValidFrom,
        ExpiresOn = specimen.ExpiresOn,
    };

    /// <summary>Null when the page does not say what a register needs.</summary>
    public static Entry? Of(TruthRow truth) => truth is { CertificateNumber: { } number, Holder: { } holder, CertificationBody: { } issuer, Standards: [_, ..], ExpiryDate: { } expiry }
        && Day(expiry) is { } expires
        ? new()
        {
            Number = number,
            Holder = holder,
            Address = truth.Address,
            Standards = truth.Standards,
            Scope = truth.Scope?.Replace("(see file)", "", StringComparison.Ordinal).Trim(),
            Issuer = issuer,
            Accreditor = truth.AccreditationBody?.Split('(')[0].Trim() ?? "UKAS",
            IssuedOn = Day(truth.IssueDate),
            ValidFrom = Day(truth.ValidFrom),
            ExpiresOn = expires,
        }
        : null;

    public string ToCsv() => Csv.Line(
        Number, Status, Text(StatusSince), Holder, Address, string.Join('|', Sites), string.Join('|', Standards), Scope, Issuer, Accreditor, Accreditation, Text(IssuedOn),
        Text(ValidFrom), Text(ExpiresOn));

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
