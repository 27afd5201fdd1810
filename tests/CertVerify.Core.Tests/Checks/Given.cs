using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Checks;

/// <summary>Cases for tests: a certificate with nothing wrong with it, and one change after another. Every company is made up.</summary>
internal static class Given
{
    public static readonly DateOnly Today = new(2026, 11, 10);

    public static readonly Provenance Confirmed = new("https://accreditor.example/list", true, new(2026, 11, 1));

    public static readonly Provenance Unconfirmed = new("general knowledge", false, new(2026, 11, 1));

    public static readonly Source Register = new("example-index", "Example index", Coverage.PartialMandatory, new(2026, 11, 5));

    public static readonly RegistryRecord Listed = new()
    {
        Id = "r1", CertificateNumber = "NC 700001", Status = CertificationStatus.Active, RawStatus = "Active", HolderName = "Larkfield Castings Ltd",
        HolderAddress = "12 Mill Lane, Leeds LS1 4XX, United Kingdom", Country = "GB", Standards = [new("ISO 9001", "2015")],
        Scope = "Casting and machining of aluminium pump housings", CertificationBody = "Norland Certification", AccreditationBody = "UKAS", Accredited = true,
        IssuedOn = new(2024, 12, 15), ValidFrom = new(2024, 12, 15), ExpiresOn = new(2027, 12, 14),
    };

    public static readonly AccreditationBody Ukas = new(
        "UKAS", "United Kingdom Accreditation Service", null, "GB", "ukas.com", [], [], Recognition.Signatory, new(1998, 1, 22), null,
        ["ISO 9001", "ISO 14001", "ISO/IEC 27001"], false, null, null, Confirmed);

    public static readonly Accreditation ByUkas = new(
        "norland", "UKAS", "0999", AccreditationStatus.Accredited, new(2001, 3, 1), null, null, ["ISO 9001", "ISO 14001", "ISO/IEC 27001"], ["17", "19"], false, Confirmed);

    public static readonly Edition Iso9001In2015 = new(
        "ISO 9001", "2015", new(2015, 9, 15), new(2028, 3, 30), new(2029, 9, 30), "ISO 9001:2026", null, Confirmed);

    public static readonly DocumentFacts Document = new()
    {
        Sha256 = new string('0', 64), MediaType = "application/pdf", Bytes = 40_000, PageCount = 1, PagesRead = [1], Revisions = 1,
    };

    /// <summary>Only a question, and no evidence of any kind.</summary>
    public static Case Nothing { get; } = new(new Inquiry(), new Claim { DocumentKind = Field.Typed(DocumentKind.Unknown, "") }, new Evidence(), Today);

    /// <summary>A number typed in, and nothing else known.</summary>
    public static Case Number(string number) => Nothing with
    {
        Inquiry = new Inquiry { CertificateNumber = number }, Claim = Nothing.Claim with { CertificateNumber = Field.Typed(number, number) },
    };

    /// <summary>A document that states all it must, by a known and accredited issuer, with an active record in a register.</summary>
    public static Case Certificate(string number = "NC 700001") => new(
        new Inquiry(),
        new Claim
        {
            DocumentKind = Read(DocumentKind.ManagementSystemCertificate), CertificateNumber = Read(number), HolderName = Read("Larkfield Castings Ltd"),
            HolderAddress = Read("12 Mill Lane, Leeds LS1 4XX, United Kingdom"), Standards = [Read(new Standard("ISO 9001", "2015"))],
            Scope = Read("Casting and machining of aluminium pump housings"), CertificationBody = Read("Norland Certification"), AccreditationBody = Read("UKAS"),
            OriginallyIssuedOn = Read(new DateOnly(2021, 12, 15)), IssuedOn = Read(new DateOnly(2024, 12, 15)), ValidFrom = Read(new DateOnly(2024, 12, 15)),
            ExpiresOn = Read(new DateOnly(2027, 12, 14)), Languages = [Read("en")], IafCodes = [Read("IAF 17")],
        },
        new Evidence
        {
            Document = Document,
            Issuer = new IssuerEvidence
            {
                Body = new("norland", "Norland Certification", "Norland", ["Norland Assurance"], "GB", ["norland.example"], null, false, null, Confirmed),
                Accreditations = [ByUkas],
            },
            Accreditor = new AccreditorEvidence { Body = Ukas, AccreditorsOfIssuer = [Ukas] },
            Editions = [Iso9001In2015, new("ISO 9001", "2026", new(2026, 9, 16), null, null, null, null, Confirmed)],
            Standards = [new("ISO 9001", "Quality management systems — Requirements", "quality", true, "iso", [], Confirmed)],
            Registers = [Found(Register, Listed with { CertificateNumber = number })],
        },
        Today);

    public static Field<T> Read<T>(T value, double confidence = 1) => new(value, $"{value}", 1, new Box(10, 10, 100, 20), confidence);

    public static Lookup<IReadOnlyList<RegistryRecord>> Found(Source source, params RegistryRecord[] records) =>
        Lookup.Found<IReadOnlyList<RegistryRecord>>(source, At, records);

    public static Lookup<IReadOnlyList<RegistryRecord>> Absent(Source source, string? reason = null) =>
        Lookup.Absent<IReadOnlyList<RegistryRecord>>(source, At, reason);

    public static Lookup<IReadOnlyList<RegistryRecord>> Down(Source source) =>
        Lookup.Unavailable<IReadOnlyList<RegistryRecord>>(source, At, "timeout", At.AddMinutes(15));

    private static readonly DateTimeOffset At = new(Today, new(9, 0), TimeSpan.Zero);
}
