using CertVerify.Core.Claims;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Claims.Fields;

public sealed class AccreditorReaderTests
{
    private const string Holder = "This is to certify that Larkfield Castings Ltd";

    private const string Issuer = "Issued by: Quillmark Certification Ltd";

    private static readonly CuratedTables Tables = CuratedTables.Shipped.Overlay(name => name switch
    {
        "accreditation_bodies" => new StringReader("""
            id,name,local_name,country,domain,aliases,mark_texts,recognition,recognised_from,recognised_until,sub_scopes,lists_all_its_bodies,standing,directory,source,confirmed,checked_on
            ZEDAS,Zedland Accreditation Service,,,zedas.example,,Zedlandish Schedule of Trust,unknown,,,,no,,,a test,no,2026-11-24
            QNSI,Quell National Standards Institute,,,qnsi.example,,,unknown,,,,no,,,a test,no,2026-11-24
            QNAB,QNSI National Accreditation Board,,,qnab.example,,,unknown,,,,no,,,a test,no,2026-11-24
            WYEAB,Wyeland Board for Accredited Trust,,,wyeab.example,,,unknown,,,,no,,,a test,no,2026-11-24
            """),
        "accreditation_numbers" => new StringReader("""
            accreditation_body_id,pattern,example,distinctive,note,source,confirmed,checked_on
            ZEDAS,ZED-\d{3}-MSX,ZED-001-MSX,yes,,a test,no,2026-11-24
            WYEAB,W ?\d{4},W 0001,no,,a test,no,2026-11-24
            """),
        "certification_bodies" => new StringReader("""
            id,name,brand,aliases,country,domains,register,self_declared_unaccredited,note,source,confirmed,checked_on
            quillmark,Quillmark Certification Ltd,,,,quillmark.example,,no,,a test,no,2026-11-24
            tarnstone,Tarnstone Certification Ltd,,,,tarnstone.example,,no,,a test,no,2026-11-24
            """),
        "accreditations" => new StringReader("""
            certification_body_id,accreditation_body_id,number,status,since,until,status_since,standards,iaf_codes,scope_complete,source,confirmed,checked_on
            quillmark,ZEDAS,,accredited,,,,,,no,a test,no,2026-11-24
            tarnstone,ZEDAS,,accredited,,,,ISO 9001,,no,a test,no,2026-11-24
            tarnstone,WYEAB,0747,accredited,,,,ISO 9001,,no,a test,no,2026-11-24
            """),
        _ => null,
    });

    [Theory]
    [InlineData("Accredited by the Zedland Accreditation Service")]
    [InlineData("Zedland Accreditation Service")]
    [InlineData("www.zedas.example")]
    [InlineData("ZEDAS ACCREDITED MANAGEMENT SYSTEMS")]
    public void A_body_that_the_page_names_is_read(string line) => Assert.Equal(("ZEDAS", null), BodyOf(Typed(line)));

    [Fact]
    public void A_name_on_several_lines_of_a_mark_is_read() => Assert.Equal(("ZEDAS", null), BodyOf(Typed("Zedland", "Accreditation", "Service")));

    [Theory]
    [InlineData("ZedlandAccreditationService")]
    [InlineData("Zediand Accred itation Servlce")]
    [InlineData("ZEDLANDISH SCHEDU1E OF TRUST")]
    public void On_a_picture_blanks_and_some_letters_may_be_wrong(string line) => Assert.Equal(("ZEDAS", null), BodyOf(Pictured(line)));

    [Theory]
    [InlineData("Zediand Accred itation Servlce")]
    [InlineData("Wyeland Accreditation Service")]
    public void In_a_text_layer_another_name_is_another_body(string line) => Assert.NotEqual("ZEDAS", BodyOf(Typed(line)).Value);

    [Theory]
    [InlineData("ACCREDITED")]
    [InlineData("National Accreditation")]
    [InlineData("Accreditation mark")]
    [InlineData("International Accreditation Forum")]
    [InlineData("Accredited by Members of the Quality Trust")]
    public void A_word_that_many_have_in_common_names_nobody(string line) => Assert.Null(BodyOf(Pictured(line)).Value);

    [Theory]
    [InlineData("This issuer is accredited by Ombra Akkreditering Forum Limited.", "Ombra Akkreditering Forum Limited")]
    [InlineData("Ombra Accreditation Council", "Ombra Accreditation Council")]
    public void A_body_that_no_table_knows_is_given_as_printed(string line, string name) => Assert.Equal((name, null), BodyOf(Typed(line)));

    [Theory]
    [InlineData("Akreditovaný orgánom Akreditačná služba Ardmere (ARDAS)", "Akreditačná služba Ardmere (ARDAS)")]
    [InlineData("Akreditovano od Akreditaciono telo Ardmere", "Akreditaciono telo Ardmere")]
    [InlineData("Акредитовано од стране Акредитационо тело Ардмер", "Акредитационо тело Ардмер")]
    [InlineData("Аккредиттеген орган: Ардмер аккредиттеу орталығы", "Ардмер аккредиттеу орталығы")]
    [InlineData("Akreditacijsko tijelo: Akreditacijska agencija Ardmere", "Akreditacijska agencija Ardmere")]
    public void The_word_for_a_body_may_be_small_in_its_name(string line, string name) => Assert.Equal((name, null), BodyOf(Typed(line)));

    [Fact]
    public void An_acronym_that_is_a_word_of_the_name_of_the_acronym_beside_it_stands_for_that() => Assert.Equal(("QNAB", null), BodyOf(Typed("QNAB OVERGROWN", "QNSI ACCREDITED")));

    [Fact]
    public void A_number_is_read_around_the_standard_that_is_printed_in_its_midst() =>
        Assert.Equal("99/C-SC099", Typed("ENAC", "N° 99/ ISO 17021 C-SC099").AccreditationNumber?.Value);

    [Theory]
    [InlineData("ENAC", "N° 99 /C - SC099", "99/C-SC099")]
    [InlineData("CNAS", "CNASC299-M", "C299-M")]
    public void Or_in_pieces_as_small_print_comes(string mark, string line, string number) => Assert.Equal(number, Typed(mark, line).AccreditationNumber?.Value);

    [Fact]
    public void A_number_may_be_led_by_what_the_accreditors_name_is_shortened_to() =>
        Assert.Equal("VAF-CB-099", Typed("VAF", "VAF-CB-099", "", "", "The issuer is accredited by Valmare Akkreditering Forum Limited.").AccreditationNumber?.Value);

    [Fact]
    public void But_not_by_other_letters() =>
        Assert.Null(Typed("VAF-CB-099", "", "", "The issuer is accredited by Norvale Accreditation Service.").AccreditationNumber);

    [Theory]
    [InlineData("Accredited by Norvale Accreditation Service")]
    [InlineData("Accreditation body: Norvale Accreditation Service")]
    [InlineData("Accredited by", "Norvale Accreditation Service")]
    public void What_words_announce_is_given_as_printed_and_never_taken_for_a_body_like_it(params string[] lines)
    {
        Assert.Equal(("Norvale Accreditation Service", null), BodyOf(Typed(lines)));
        Assert.Equal(("Norvale Accreditation Service", null), BodyOf(Pictured([.. lines, "", "", "Zediand Accred itation Servlce"])));
    }

    [Theory]
    [InlineData("Accredited by Zediand Accreditatlon Service")]
    [InlineData("Accredited by the", "Zedland Accreditation Serv1ce")]
    public void On_a_picture_an_announced_name_may_have_letters_wrong_too(params string[] lines) => Assert.Equal(("ZEDAS", null), BodyOf(Pictured(lines)));

    [Theory]
    [InlineData("Accredited by Greater Zedland Accreditation Services Trust")]
    [InlineData("NORAS Accreditation")]
    [InlineData("SUNAS Management Systems")]
    public void A_name_that_holds_the_letters_of_another_is_not_that_other(string line)
    {
        var read = BodyOf(Pictured(line)).Value;
        Assert.True(read is null || line.Contains(read, StringComparison.Ordinal), read);
    }

    [Theory]
    [InlineData("Fonderies Valmare S.A.S.")]
    [InlineData("Fonderies Valmare", "SAS")]
    [InlineData("Certification is accredited", "Fonderies Valmare", "SAS")]
    [InlineData("S.A.S.")]
    public void A_companys_legal_form_is_no_accreditor(params string[] lines)
    {
        Assert.Null(BodyOf(Typed(lines)).Value);
        Assert.Null(BodyOf(Pictured(lines)).Value);
    }

    [Theory]
    [InlineData("ZED-017-MSX", "ZED-017-MSX")]
    [InlineData("Accreditation: NZED-017-MSX", "ZED-017-MSX")]
    public void A_number_of_a_form_that_only_one_body_gives_tells_the_body(string line, string number)
    {
        var claim = Typed(line);
        Assert.Equal(("ZEDAS", Inference.FromNumber), BodyOf(claim));
        Assert.Equal(number, claim.AccreditationNumber?.Value);
    }

    [Theory]
    [InlineData("XZED-017-MSX")]
    [InlineData("ZED-0171-MSX")]
    [InlineData("W 0747")]
    public void A_number_that_may_be_anything_tells_nothing(string line) => Assert.Null(BodyOf(Typed(line)).Value);

    [Theory]
    [InlineData("Аккредитован Norvale Accreditation Service (NORAS), Аккредитация № NORAS 0427", "Norvale Accreditation Service (NORAS)")]
    [InlineData("Акредитовано Norvale Accreditation Service (NORAS)", "Norvale Accreditation Service (NORAS)")]
    [InlineData("Sous accréditation de Norvale Assessment Union (NAU)", "Norvale Assessment Union (NAU)")]
    [InlineData("Signatory of the Asia Pacific Accreditation Cooperation (APAC)", null)]
    [InlineData("Accreditation of a Quality Management System (QMS)", null)]
    [InlineData("Norvale Assessment Union (NAU)", null)]
    public void An_accreditor_that_no_table_knows_is_named_beside_accredited(string line, string? name) => Assert.Equal((name, null), BodyOf(Typed(line)));

    [Fact]
    public void A_number_that_is_led_by_an_acronym_is_named_for_its_body() =>
        Assert.Equal(("OMBR", Inference.FromNumber), BodyOf(Typed("Accreditation No: OMBR-MS-0031")));

    [Fact]
    public void So_is_one_under_the_word_accredited() => Assert.Equal(("OMBR", Inference.FromNumber), BodyOf(Typed("ACCREDITED", "OMBR-MS-0031")));

    [Theory]
    [InlineData("RvA C 099", "RvA")]
    [InlineData("CNAS C299-M", "CNAS")]
    [InlineData("UKAS 9999", "UKAS")]
    [InlineData("BEROFMULTILATE eiac", "EIAC")]
    [InlineData("GCOCNTIONARANGEM EGAC", "EGAC")]
    [InlineData("SPRINGFIELD EGAC", null)]
    public void An_acronym_is_read_where_nothing_but_marks_and_numbers_stand_beside_it(string line, string? body) => Assert.Equal((body, null), BodyOf(Typed(line)));

    [Fact]
    public void A_certificate_number_may_end_in_the_accreditors_acronym() =>
        Assert.Equal(("ZEDAS", Inference.FromNumber), BodyOf(Typed("Certificate No: 205016-2026-AQ-ZED-ZEDAS")));

    [Fact]
    public void A_code_that_leads_to_an_accreditor_tells_it() =>
        Assert.Equal(("ZEDAS", Inference.FromDomain), BodyOf(Claimed(Page.OfLines("CERTIFICATE", "ISO 9001:2015"), "https://check.zedas.example/4711")));

    [Fact]
    public void The_only_accreditor_of_the_issuer_is_a_suggestion() => Assert.Equal(("ZEDAS", Inference.FromTable), BodyOf(Typed(Holder, Issuer)));

    [Fact]
    public void Of_several_accreditors_none_is_suggested() => Assert.Null(BodyOf(Typed(Holder, "Issued by: Tarnstone Certification Ltd")).Value);

    [Theory]
    [InlineData("W 0555", "WYEAB")]
    [InlineData("0747", "WYEAB")]
    [InlineData("ACREDITADO W 0555", "WYEAB")]
    public void A_number_alone_on_its_line_or_beside_accredited_tells_which_of_them(string line, string body) =>
        Assert.Equal((body, Inference.FromNumber), BodyOf(Typed(Holder, "Issued by: Tarnstone Certification Ltd", "A line of text between", line)));

    [Fact]
    public void A_standard_that_the_issuer_is_not_known_to_be_accredited_for_suggests_nobody() =>
        Assert.Null(BodyOf(Claimed(Page.OfLines("CERTIFICATE", "ISO 37001:2016", Holder, Issuer))).Value);

    [Fact]
    public void The_owner_of_a_scheme_recognises_its_issuers() =>
        Assert.Equal(("IATF", Inference.FromTable), BodyOf(Claimed(Page.OfLines("CERTIFICATE", "IATF 16949:2016", Holder, Issuer))));

    private static (string? Value, Inference? Inferred) BodyOf(Claim claim) => (claim.AccreditationBody?.Value, claim.AccreditationBody?.Inferred);

    private static Claim Typed(params string[] lines) => Claimed(Page.OfLines(["CERTIFICATE", "ISO 9001:2015", .. lines]));

    private static Claim Pictured(params string[] lines)
    {
        var page = Page.OfLines(["CERTIFICATE", "ISO 9001:2015", .. lines]);
        return Claimed(page with { Words = [.. page.Words.Select(word => word with { ReadBy = ReadBy.Ocr })] });
    }

    private static Claim Claimed(Page page, params string[] codes) => ClaimReader.Read([page], new DocumentFacts
    {
        Sha256 = new string('0', 64), MediaType = "application/pdf", Bytes = 1, PageCount = 1, PrintedCodes = [.. codes.Select(code => new PrintedCode("QR", code, 1))],
    }, Tables)[0];
}
