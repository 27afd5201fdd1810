using CertVerify.Core.Claims;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Claims.Fields;

public sealed class IssuerReaderTests
{
    private static readonly CuratedTables Tables = CuratedTables.Shipped.Overlay(name => name != "certification_bodies" ? null : new StringReader("""
        id,name,brand,aliases,country,domains,register,self_declared_unaccredited,note,source,confirmed,checked_on
        quillmark,Quillmark Certification Ltd,,,,quillmark.example,,no,,a test,no,2026-11-24
        tarnstone,Tarnstone Certification Ltd,,,,tarnstone.example,,no,,a test,no,2026-11-24
        """));

    [Theory]
    [InlineData("www.quillmark.example")]
    [InlineData("office@quillmark.example")]
    public void An_address_tells_an_issuer_that_is_not_named(string line) =>
        Assert.Equal(("Quillmark Certification Ltd", Inference.FromDomain), IssuerOf(["CERTIFICATE", line]));

    [Fact]
    public void So_does_a_printed_code() =>
        Assert.Equal(("Quillmark Certification Ltd", Inference.FromDomain), IssuerOf(["CERTIFICATE", "ISO 9001:2015"], "https://quillmark.example/c?n=1"));

    [Fact]
    public void Codes_that_lead_to_two_issuers_tell_neither() =>
        Assert.Null(IssuerOf(["CERTIFICATE", "ISO 9001:2015"], "https://quillmark.example/1", "https://tarnstone.example/1").Value);

    [Fact]
    public void The_name_in_full_goes_before_its_initials() =>
        Assert.Equal("Bellweather Veritable Certification Holding Ltd", IssuerOf(["Bellweather Veritable Certification Holding Ltd certifies the system of", "", "", "Signed on behalf of BVCH Ltd"]).Value);

    [Theory]
    [InlineData("CERTIFICATION BODY")]
    [InlineData("ORGANISMO DE CERTIFICACIÓN")]
    [InlineData("ОРГАН 3 З СЕРТИФІКАЦІЇ")]
    public void What_it_is_does_not_say_who(string line) => Assert.Null(IssuerOf([line, "CERTIFICATE", "ISO 9001:2015"]).Value);

    [Fact]
    public void A_name_that_is_printed_goes_before_any_address() =>
        Assert.Equal(("Tarnstone Certification Ltd", null), IssuerOf(["CERTIFICATE", "This is to certify that Larkfield Castings Ltd", "Issued by: Tarnstone Certification Ltd", "www.quillmark.example"]));

    [Theory]
    [InlineData("Tallow Conform GmbH", "certifies that")]
    [InlineData("Tallow Conform GmbH certifies that the organisation")]
    [InlineData("Tallow Conform GmbH bescheinigt hiermit, dass das Unternehmen")]
    public void Who_certifies_needs_no_word_of_certification_in_its_name(params string[] lines) =>
        Assert.Equal("Tallow Conform GmbH", IssuerOf(["CERTIFICATE", "", .. lines, "", "Larkfield Castings GmbH"]).Value);

    [Theory]
    [InlineData("MARLOWICK INTERNATIONAL CERTIFICATIONS", "MARLOWICK INTERNATIONAL CERTIFICATIONS")]
    [InlineData("Management System Certification", null)]
    [InlineData("Certificate of Registration", null)]
    [InlineData("Quality Works", null)]
    public void A_letterhead_that_speaks_of_certification_is_the_issuers(string head, string? issuer) =>
        Assert.Equal(issuer, IssuerOf([head, "", "This is to certify that the system of", "Larkfield Castings Ltd", "complies with ISO 9001:2015"]).Value);

    [Fact]
    public void The_verb_may_go_ahead_of_who_certifies() =>
        Assert.Equal("Tallow Conform GmbH", IssuerOf(["ZERTIFIKAT", "", "Hiermit bescheinigt die Tallow Conform GmbH, dass das Unternehmen", "", "Larkfield Castings GmbH"]).Value);

    [Fact]
    public void A_bare_acronym_certifies_as_well() => Assert.Equal("QTSA", IssuerOf(["CERTIFICATE", "", "QTSA certifies that", "", "Larkfield Castings Ltd"]).Value);

    [Fact]
    public void Turkish_capitals_are_the_letters_they_stand_for() =>
        Assert.Equal("BOZKIR GÖZETİM VE BELGELENDİRME LTD. ŞTİ.", IssuerOf(["BOZKIR GÖZETİM VE BELGELENDİRME LTD. ŞTİ.", "", "SERTİFİKA", "", "Firma Ünvanı: Larkfield Döküm A.Ş."]).Value);

    [Fact]
    public void What_an_issuer_is_called_is_no_part_of_its_name() =>
        Assert.Equal("BALTKORD Sp. z o.o.", IssuerOf(["CERTYFIKAT", "", "W imieniu Jednostki Certyfikującej BALTKORD Sp. z o.o. poświadcza się, że", "", "Larkfield Sp. z o.o."]).Value);

    [Fact]
    public void The_members_of_a_network_did_not_issue_its_paper() =>
        Assert.Null(IssuerOf(["CERTIFICATE", "has implemented and maintains a management system", "", "", "", "IQNet Members*: Quillmark Certification Ltd, Tarnstone Certification Ltd"]).Value);

    [Theory]
    [InlineData("Công ty Cổ phần Chứng nhận Hoàng Lâm")]
    [InlineData("Trung tâm Chứng nhận Phù hợp Hoàng Lâm")]
    public void A_Vietnamese_name_goes_on_over_its_small_syllables(string name) =>
        Assert.Equal(name, IssuerOf(["GIẤY CHỨNG NHẬN", "Chứng nhận hệ thống quản lý của", "Công ty TNHH Đúc chính xác Bắc Sơn Mới", "Tổ chức chứng nhận:", name]).Value);

    [Fact]
    public void An_Arabic_name_ends_in_its_legal_form() =>
        Assert.Equal("شركة أورلا لمنح الشهادات المحدودة", IssuerOf([FromTheRight("شركة أورلا لمنح الشهادات المحدودة"), FromTheRight("نشهد بأن نظام الإدارة لدى"), FromTheRight("شركة الشمال لسباكة المعادن المحدودة")]).Value);

    /// <summary>As its words lie on paper, counted from the left.</summary>
    private static string FromTheRight(string line) => string.Join(' ', line.Split(' ').AsEnumerable().Reverse());

    private static (string? Value, Inference? Inferred) IssuerOf(string[] lines, params string[] codes)
    {
        var facts = new DocumentFacts
        {
            Sha256 = new string('0', 64), MediaType = "application/pdf", Bytes = 1, PageCount = 1, PrintedCodes = [.. codes.Select(code => new PrintedCode("QR", code, 1))],
        };
        var issuer = ClaimReader.Read([Page.OfLines(lines)], facts, Tables)[0].CertificationBody;
        return (issuer?.Value, issuer?.Inferred);
    }
}
