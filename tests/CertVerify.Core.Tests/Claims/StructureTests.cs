using CertVerify.Core.Claims;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Claims;

public class StructureTests
{
    private static readonly string[] s_main =
    [
        "Certificate",
        "This is to certify that the quality management system of",
        "Ferrow Castings Group Ltd",
        "1 Foundry Road, Leeds LS1 4AB, United Kingdom",
        "has been assessed and conforms to the requirements of",
        "ISO 9001:2015",
        "Scope of certification: Casting and machining of iron parts",
        "Certificate No: FC-2024-100",
        "Issue date: 11 March 2024",
        "Expiry date: 10 March 2027",
        "The sites are listed in Annex 1",
        "Page 1 of 2",
    ];

    private static readonly string[] s_annex =
    [
        "Annex 1 to certificate No: FC-2024-100",
        "Ferrow Castings Group Ltd",
        "",
        "No.    Site name              Address                                 Scope",
        "",
        "1      Ferrow North           12 Mill Lane                            Casting of iron",
        "                              Durham DH1 3AB, United Kingdom          parts",
        "",
        "2      Ferrow Machining       3 Canal Street                          Machining",
        "                              Hull HU1 2CD, United Kingdom",
        "",
        "Page 2 of 2",
    ];

    private static readonly string[] s_letter =
    [
        "Oldbridge, 4 January 2024",
        "Harrow Pumps Ltd",
        "7 Quay Street, Oldbridge OB1 2AA",
        "Dear Sir,",
        "please find enclosed your certificate to ISO 9001:2015.",
        "Yours sincerely,",
    ];

    private static readonly string[] s_german =
    [
        "Zertifikat",
        "Hiermit wird bescheinigt, dass das Unternehmen",
        "Ferrow Castings Group Ltd",
        "1 Foundry Road, Leeds LS1 4AB, United Kingdom",
        "ein Managementsystem eingeführt hat und anwendet",
        "ISO 9001:2015",
        "Geltungsbereich: Gießen und Bearbeiten von Eisenteilen",
        "Zertifikat-Nr. FC-2024-100",
        "Ausstellungsdatum: 11.03.2024",
        "Gültig bis: 10.03.2027",
    ];

    [Fact]
    public void A_table_of_sites_is_read_row_by_row()
    {
        var claim = Assert.Single(Pages(s_main, s_annex));

        Assert.Equal(
            [
                new Site("12 Mill Lane Durham DH1 3AB, United Kingdom", "Ferrow North", "Casting of iron parts", "1"),
                new Site("3 Canal Street Hull HU1 2CD, United Kingdom", "Ferrow Machining", "Machining", "2"),
            ],
            claim.Sites.Select(s => s.Value));
        Assert.Equal("1 Foundry Road, Leeds LS1 4AB, United Kingdom", claim.HolderAddress?.Value);
        Assert.Equal("Casting and machining of iron parts", claim.Scope?.Value);
    }

    [Fact]
    public void Rows_without_numbers_are_parted_by_the_space_between_them()
    {
        string[] annex = [.. s_annex.Select(line => line.Length > 7 && char.IsDigit(line[0]) ? "       " + line[7..] : line.Replace("No.  ", "     ", StringComparison.Ordinal))];

        Assert.Equal(["Ferrow North", "Ferrow Machining"], Assert.Single(Pages(s_main, annex)).Sites.Select(s => s.Value.Name));
    }

    [Fact]
    public void An_annex_that_is_in_the_file_is_named_and_not_missing()
    {
        var claim = Assert.Single(Pages(s_main, s_annex));

        Assert.Equal("Annex 1", Assert.Single(claim.Annexes).Value);
        Assert.Empty(claim.PageMarks.AnnexesReferredTo);
        Assert.Empty(claim.PageMarks.PagesMissing ?? []);
    }

    [Fact]
    public void A_page_and_an_annex_that_were_left_out_are_missing()
    {
        var claim = Assert.Single(Pages(s_main));

        Assert.Equal([2], claim.PageMarks.PagesMissing);
        Assert.Equal("listed in Annex 1", Assert.Single(claim.PageMarks.AnnexesReferredTo));
    }

    [Fact]
    public void Another_annex_does_not_stand_for_the_one_referred_to() =>
        Assert.Single(Assert.Single(Pages(s_main, [.. s_annex.Select(line => line.Replace("Annex 1", "Annex 3", StringComparison.Ordinal))])).PageMarks.AnnexesReferredTo);

    [Fact]
    public void Two_certificates_in_one_file_are_two_claims_that_name_each_other()
    {
        var claims = Pages(s_main, [.. s_main.Select(line => line.Replace("FC-2024-100", "FC-2024-200", StringComparison.Ordinal).Replace("9001", "14001", StringComparison.Ordinal))]);

        Assert.Equal(["FC-2024-100", "FC-2024-200"], claims.Select(c => c.CertificateNumber?.Value));
        Assert.Equal("FC-2024-200", Assert.Single(claims[0].OtherCertificates).Value);
    }

    [Fact]
    public void A_covering_letter_is_no_part_of_the_certificate_that_it_brings()
    {
        var claim = Assert.Single(Pages(s_letter, s_main));

        Assert.Equal("Ferrow Castings Group Ltd", claim.HolderName?.Value);
        Assert.Equal(new DateOnly(2024, 3, 11), claim.IssuedOn?.Value);
        Assert.Equal(2, claim.HolderName?.Page);
    }

    [Fact]
    public void A_sites_certificate_names_its_main_certificate()
    {
        var claim = Assert.Single(Pages([.. s_main[..8], "Main certificate No: FC-2024-001", .. s_main[8..10]]));

        Assert.Equal("FC-2024-100", claim.CertificateNumber?.Value);
        Assert.Equal("FC-2024-001", claim.MainCertificateNumber?.Value);
    }

    [Fact]
    public void A_copy_in_another_language_that_says_the_same_agrees()
    {
        var copy = Assert.Single(Assert.Single(Pages(s_main[..10], s_german)).LanguageCopies);

        Assert.Equal(("de", 2), (copy.Language, copy.Page));
        Assert.Empty(copy.Differs);
    }

    [Fact]
    public void A_copy_in_another_language_that_ends_on_another_day_differs() =>
        Assert.Equal(["expiry date"], Assert.Single(Assert.Single(Pages(s_main[..10], [.. s_german[..9], "Gültig bis: 10.09.2027"])).LanguageCopies).Differs.Select(field => $"{field}"));

    [Theory]
    [InlineData(5, "DIN EN ISO 9001:2015")]
    [InlineData(5, "DIN EN ISO 9001")]
    [InlineData(5, "ISO 9001:2008", "standards")]
    [InlineData(5, "ISO 14001:2015", "standards")]
    public void Copies_differ_where_they_cannot_mean_the_same(int at, string line, params string[] differs)
    {
        string[] german = [.. s_german[..at], line, .. s_german[(at + 1)..]];

        Assert.Equal(differs, Assert.Single(Assert.Single(Pages(s_main[..10], german)).LanguageCopies).Differs.Select(field => $"{field}"));
    }

    private static IReadOnlyList<Claim> Pages(params string[][] pages) =>
        ClaimReader.Read([.. pages.Select((lines, at) => Page.OfLines(lines) with { Number = at + 1 })], null, CuratedTables.Shipped);
}
