using CertVerify.Core.Claims;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Claims;

public class ClaimReaderTests
{
    private static readonly string[] s_english =
    [
        "Certificate of Registration",
        "This is to certify that the management system of",
        "Brightwater Valves Private Limited",
        "Plot 14, Harbour Industrial Estate, Pune 411001, India",
        "has been assessed and found to conform to the requirements of",
        "ISO 9001:2015",
        "Quality Management System",
        "for the following scope of activities:",
        "Design and manufacture of brass valves",
        "and fittings for water supply",
        "Certificate No: BW-2024-0117",
        "Initial certification date: 12 March 2018",
        "Issue date: 11 March 2024",
        "1st surveillance due: 11 March 2025",
        "Expiry date: 10 March 2027",
        "Northgate Certification Services Ltd",
    ];

    [Fact]
    public void A_list_of_standards_that_breaks_amid_one_goes_on_in_the_next_line() => Assert.Equal(
        ["ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018"],
        Read.Lines("Certificate", "", "Standard     ISO 9001:2015, ISO 14001:2015, ISO", "             45001:2018", "", "Valid until  23 January 2028").Standards.Select(field => $"{field.Value}"));

    [Fact]
    public void A_plain_english_certificate_is_read_field_by_field()
    {
        var claim = Read.Lines(s_english);

        Assert.Equal(DocumentKind.ManagementSystemCertificate, claim.DocumentKind.Value);
        Assert.Equal("BW-2024-0117", claim.CertificateNumber?.Value);
        Assert.Equal("Brightwater Valves Private Limited", claim.HolderName?.Value);
        Assert.Equal("Plot 14, Harbour Industrial Estate, Pune 411001, India", claim.HolderAddress?.Value);
        Assert.Equal("ISO 9001:2015", Assert.Single(claim.Standards).Value.ToString());
        Assert.Equal("Design and manufacture of brass valves and fittings for water supply", claim.Scope?.Value);
        Assert.Equal(new DateOnly(2018, 3, 12), claim.OriginallyIssuedOn?.Value);
        Assert.Equal(new DateOnly(2024, 3, 11), claim.IssuedOn?.Value);
        Assert.Equal(new DateOnly(2027, 3, 10), claim.ExpiresOn?.Value);
        Assert.Equal("Northgate Certification Services Ltd", claim.CertificationBody?.Value);
        Assert.Contains(claim.Languages, l => l.Value == "en");
    }

    [Fact]
    public void Every_value_names_the_words_and_the_place_it_was_read_from()
    {
        var number = Read.Lines(s_english).CertificateNumber!;

        Assert.Equal("BW-2024-0117", number.Raw);
        Assert.Equal(1, number.Page);
        Assert.InRange(number.Box!.Value.Top, 100, 800);
        Assert.InRange(number.Confidence, 0.9, 1);
    }

    [Fact]
    public void A_page_without_words_gives_an_empty_claim_and_no_guess()
    {
        var claim = Assert.Single(ClaimReader.Read([new Page(1, 600, 800, [])], null, CuratedTables.Shipped));

        Assert.Equal(DocumentKind.Unknown, claim.DocumentKind.Value);
        Assert.Null(claim.CertificateNumber);
        Assert.Null(claim.HolderName);
        Assert.Empty(claim.Standards);
    }

    [Fact]
    public void A_page_on_which_nothing_stands_upright_says_nothing() =>
        Assert.Null(ClaimReader.Read([new Page(1, 600, 800, [new Word("Sideways", new Box(10, 10, 20, 90), 1)])], null, CuratedTables.Shipped)[0].CertificationBody);

    [Fact]
    public void A_spanish_sentence_holds_number_and_validity()
    {
        var claim = Read.Lines(
            "CERTIFICADO",
            "No. 774411",
            "Por la presente se certifica el Sistema de Gestión de Calidad de la compañía",
            "VÁLVULAS DEL SUR S.A.C.",
            "Av. Los Álamos 250, 04012 Arequipa, Perú",
            "ha sido evaluado y se encuentra en conformidad con la Norma",
            "ISO 9001:2015",
            "aplicable a",
            "Fabricación de válvulas de bronce",
            "El certificado ha sido publicado con el No. de registro 774411 con un periodo de",
            "validez desde el 11 de febrero de 2022 hasta el 10 de febrero de 2025.");

        Assert.Equal("774411", claim.CertificateNumber?.Value);
        Assert.Equal("VÁLVULAS DEL SUR S.A.C.", claim.HolderName?.Value);
        Assert.Equal(new DateOnly(2022, 2, 11), claim.ValidFrom?.Value);
        Assert.Equal(new DateOnly(2025, 2, 10), claim.ExpiresOn?.Value);
        Assert.Equal("Fabricación de válvulas de bronce", claim.Scope?.Value);
    }

    [Fact]
    public void Two_certificates_in_one_file_give_two_claims_that_name_each_other()
    {
        var second = s_english.Select(line => line.Replace("BW-2024-0117", "BW-2024-0118", StringComparison.Ordinal).Replace("ISO 9001", "ISO 14001", StringComparison.Ordinal));
        var claims = ClaimReader.Read([Page.OfLines(s_english), Page.OfLines([.. second]) with { Number = 2 }], null, CuratedTables.Shipped);

        Assert.Equal(["BW-2024-0117", "BW-2024-0118"], claims.Select(c => c.CertificateNumber!.Value));
        Assert.Equal("BW-2024-0118", Assert.Single(claims[0].OtherCertificates).Value);
    }

    [Theory]
    [InlineData("Odlewnia Zmyślona Sp. z 0.0.", "Odlewnia Zmyślona Sp. z o.o.")]
    [InlineData("Livnica Izmišljena d.0.0.", "Livnica Izmišljena d.o.o.")]
    [InlineData("Slévárna Smyšlená s.r.0.", "Slévárna Smyšlená s.r.o.")]
    [InlineData("Foundry 2.0. Ltd", "Foundry 2.0. Ltd")]
    public void A_figure_in_a_legal_form_is_the_letter_that_looks_like_it(string printed, string name) =>
        Assert.Equal(name, Read.Picture("CERTIFICATE", "This is to certify that", printed, "has a management system that conforms to", "ISO 9001:2015").HolderName?.Value);

    [Fact]
    public void A_template_with_its_blanks_unfilled_gives_no_number_and_no_dates()
    {
        var claim = Read.Lines(
            "This is to certify that the management system of",
            "Brightwater Valves Private Limited",
            "complies with the requirements of ISO 9001:2015",
            "Certificate No:- XXXXXXXX",
            "Certificate Expiry: XXXX");

        Assert.Null(claim.CertificateNumber);
        Assert.Null(claim.ExpiresOn);
    }
}
