using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tests.Normalising;

public sealed class PrintedStandardsTests
{
    [Theory]
    [InlineData("ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("ISO9001-2015", "ISO 9001:2015")]
    [InlineData("ISO 9001 : 2015", "ISO 9001:2015")]
    [InlineData("ISO 9001/2015", "ISO 9001:2015")]
    [InlineData("ISO 9001 version 2015", "ISO 9001:2015")]
    [InlineData("ISO 9001, edición 2015", "ISO 9001:2015")]
    [InlineData("ISO 9001 2015", "ISO 9001:2015")]
    [InlineData("ISO-9001:2015", "ISO 9001:2015")]
    [InlineData("ISO 9001:2015 (E)", "ISO 9001:2015")]
    [InlineData("ISO 9001 (2015)", "ISO 9001:2015")]
    [InlineData("ISO® 9001:2015", "ISO 9001:2015")]
    [InlineData("ISO 9001:2015 + A1:2024", "ISO 9001:2015")]
    [InlineData("ISO 9001:2015/Amd 1:2024", "ISO 9001:2015")]
    [InlineData("ISO 9001", "ISO 9001")]
    [InlineData("iso 9001:2015", "ISO 9001:2015")]
    [InlineData("lSO 9001 :2015", "ISO 9001:2015")]
    [InlineData("1SO 9001:2015", "ISO 9001:2015")]
    [InlineData("IS0 9001:2015", "ISO 9001:2015")]
    [InlineData("ISO 9OO1:2O15", "ISO 9001:2015")]
    [InlineData("ISO 9001:201S", "ISO 9001:2015")]
    [InlineData("ІSО 9001:2015", "ISO 9001:2015")]
    [InlineData("ISO/IEC 27001:2022", "ISO/IEC 27001:2022")]
    [InlineData("ISO 27001:2022", "ISO/IEC 27001:2022")]
    [InlineData("ISO/IEC 20000-1:2018", "ISO/IEC 20000-1:2018")]
    [InlineData("ISO/IEC 20000-1-2018", "ISO/IEC 20000-1:2018")]
    [InlineData("IATF 16949:2016", "IATF 16949:2016")]
    [InlineData("ISO/TS 16949:2009", "ISO/TS 16949:2009")]
    [InlineData("AS9100D", "AS9100D")]
    [InlineData("AS 9100 Rev. D", "AS9100D")]
    [InlineData("AS9100:2016", "AS9100D")]
    [InlineData("EN 9100:2018", "AS9100D")]
    [InlineData("JIS Q 9100:2016", "AS9100D")]
    [InlineData("OHSAS 18001:2007", "OHSAS 18001:2007")]
    [InlineData("BS OHSAS 18001:2007", "OHSAS 18001:2007")]
    [InlineData("FSSC 22000", "FSSC 22000")]
    [InlineData("FSSC 22000 Version 6", "FSSC 22000:6")]
    [InlineData("SA8000:2014", "SA8000:2014")]
    [InlineData("SA 8000 : 2014", "SA8000:2014")]
    public void International_standards_are_read_in_every_printed_form(string text, string expected) => AssertOne(text, expected);

    [Theory]
    [InlineData("GB/T 19001-2016", "ISO 9001:2015")]
    [InlineData("GB/T19001-2016", "ISO 9001:2015")]
    [InlineData("GB / T 24001-2016", "ISO 14001:2015")]
    [InlineData("GB/T 45001-2020", "ISO 45001:2018")]
    [InlineData("GB/T 22080-2016", "ISO/IEC 27001:2013")]
    [InlineData("GB/T 50430-2017", "GB/T 50430:2017")]
    [InlineData("DIN EN ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("DIN EN ISO 9001:2015-11", "ISO 9001:2015")]
    [InlineData("BS EN ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("UNE-EN ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("UNE-EN ISO 45001:2023", "ISO 45001:2018")]
    [InlineData("UNE-EN ISO 9001:2008", "ISO 9001:2008")]
    [InlineData("PNS ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("DIN EN ISO 9001:2026", "ISO 9001:2026")]
    [InlineData("UNI EN ISO 14001:2015", "ISO 14001:2015")]
    [InlineData("NF EN ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("PN-EN ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("ČSN EN ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("TS EN ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("ABNT NBR ISO 37001:2017", "ISO 37001:2016")]
    [InlineData("NMX-CC-9001-IMNC-2015", "ISO 9001:2015")]
    [InlineData("NMX-SAST-45001-IMNC-2018", "ISO 45001:2018")]
    [InlineData("NMX-SAA-14001-IMNC-2015", "ISO 14001:2015")]
    [InlineData("AS/NZS ISO 9001:2016", "ISO 9001:2015")]
    [InlineData("JIS Q 9001:2015", "ISO 9001:2015")]
    [InlineData("JIS Q 27001:2014", "ISO/IEC 27001:2013")]
    [InlineData("KS Q ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("CNS 12681:2016", "ISO 9001:2015")]
    [InlineData("IS/ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("TCVN ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("ГОСТ Р ИСО 9001-2015", "ISO 9001:2015")]
    [InlineData("ГОСТ Р ИСО 45001-2020", "ISO 45001:2018")]
    [InlineData("СТ РК ISO 9001-2016", "ISO 9001:2015")]
    [InlineData("ҚР СТ ISO 9001-2016", "ISO 9001:2015")]
    [InlineData("ST RK ISO 9001:2016", "ISO 9001:2015")]
    [InlineData("ДСТУ ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("ДСТУ EN ISO 9001:2018", "ISO 9001:2015")]
    [InlineData("ДСТУ ISO 22000:2019", "ISO 22000:2018")]
    [InlineData("SRPS ISO 9001:2015", "ISO 9001:2015")]
    public void National_adoptions_are_read_as_the_edition_they_adopt(string text, string expected) => AssertOne(text, expected);

    [Theory]
    [InlineData("DIN EN ISO 9001:2019", "ISO 9001")]
    [InlineData("GB/T 19001-2015", "ISO 9001")]
    [InlineData("KS Q ISO 9001:2018", "ISO 9001")]
    [InlineData("PNS ISO 9001:2016", "ISO 9001")]
    public void A_national_year_without_a_known_twin_tells_no_edition(string text, string expected) => AssertOne(text, expected);

    [Theory]
    [InlineData("GB/T19001-2016/ISO9001:2015", "ISO 9001:2015", "ISO 9001:2015")]
    [InlineData("ISO 14001:2015, ISO 45001:2018", "ISO 14001:2015", "ISO 45001:2018")]
    [InlineData("ISO 9001:2015, 14001:2015", "ISO 9001:2015", "ISO 14001:2015")]
    [InlineData("ISO 9001 / 14001", "ISO 9001", "ISO 14001")]
    [InlineData("ISO 9001:2015 and 14001:2015", "ISO 9001:2015", "ISO 14001:2015")]
    [InlineData("СТ РК ISO 45001-2019 (ISO 45001:2018)", "ISO 45001:2018", "ISO 45001:2018")]
    [InlineData("AS9100D with ISO 9001:2015", "AS9100D", "ISO 9001:2015")]
    [InlineData("ISO 9001:2015/ NMX-CC-9001-IMNC-2015", "ISO 9001:2015", "ISO 9001:2015")]
    public void Several_standards_in_a_line_are_several_mentions(string text, params string[] expected) =>
        Assert.Equal(expected, PrintedStandards.Find(text).Select(mention => mention.Standard.ToString()));

    [Fact]
    public void A_number_and_year_beside_the_word_ISO_are_a_mention() => AssertOne("ISO certified 9001:2015 company", "ISO 9001:2015");

    [Theory]
    [InlineData("ISO/IEC 17021-1:2015")]
    [InlineData("ISO/IEC 17021/1:2015")]
    [InlineData("ISO/IEC 17065:2012")]
    [InlineData("ISO/IEC 17025:2017")]
    [InlineData("ISO 19011:2018")]
    [InlineData("ISO 9000:2015")]
    [InlineData("ISO 9002:1994")]
    [InlineData("ISO 10002:2018")]
    [InlineData("ISO 26000:2010")]
    [InlineData("ISO 4427:2019")]
    public void What_organisations_are_not_certified_to_is_marked(string text) =>
        Assert.False(Assert.Single(PrintedStandards.Find(text)).Certifiable);

    [Theory]
    [InlineData("ISO 9001:2015")]
    [InlineData("ISO 37301:2021")]
    [InlineData("GB/T 19001-2016")]
    [InlineData("ISO 13485:2016")]
    public void What_organisations_are_certified_to_is_marked(string text) =>
        Assert.True(Assert.Single(PrintedStandards.Find(text)).Certifiable);

    [Theory]
    [InlineData("")]
    [InlineData("9001:2015")]
    [InlineData("Tel. 010 6411 7788")]
    [InlineData("Isolation 9001")]
    [InlineData("isotherm 14001")]
    [InlineData("GB/T 99999-2020")]
    [InlineData("AS 400")]
    [InlineData("as 2015 began")]
    [InlineData("15 9001 units")]
    [InlineData("12 Foundry Street, 150017 Northcity")]
    public void What_is_no_standard_is_left_alone(string text) => Assert.Empty(PrintedStandards.Find(text));

    [Theory]
    [InlineData("ISO 9001:1978", "ISO 9001", "ISO 9001:1978")]
    [InlineData("ISO 9001:1979", "ISO 9001:1979", "ISO 9001:1979")]
    [InlineData("ISO 9001:2079", "ISO 9001:2079", "ISO 9001:2079")]
    [InlineData("ISO 9001:2080", "ISO 9001", "ISO 9001:2080")]
    [InlineData("ISO 9001 2015", "ISO 9001:2015", "ISO 9001 2015")]
    [InlineData("ISO 9001 2013", "ISO 9001", "ISO 9001")]
    [InlineData("ISO 9001:2O15", "ISO 9001:2015", "ISO 9001:2O15")]
    [InlineData("ISO 9001:2O13", "ISO 9001", "ISO 9001")]
    [InlineData("AS9100 rev d", "AS9100D", "AS9100 rev d")]
    [InlineData("AS9100 rev b", "AS9100B", "AS9100 rev b")]
    [InlineData("FSSC 22000 v9.9", "FSSC 22000:9.9", "FSSC 22000 v9.9")]
    [InlineData("GB/T 19001", "ISO 9001", "GB/T 19001")]
    [InlineData("EN 9100D", "AS9100D", "EN 9100D")]
    [InlineData("EN 9100", "AS9100", "EN 9100")]
    [InlineData("ISO 3834/2:2021", "ISO 3834-2:2021", "ISO 3834/2:2021")]
    [InlineData("ISO/IEC 99999:2017", "ISO/IEC 99999:2017", "ISO/IEC 99999:2017")]
    [InlineData("IEC 99999", "ISO/IEC 99999", "IEC 99999")]
    [InlineData("ISO/TS 99999:2017", "ISO 99999:2017", "ISO/TS 99999:2017")]
    [InlineData("DIN EN ISO 12345:2017", "ISO 12345", "DIN EN ISO 12345:2017")]
    [InlineData("ИСО/МЭК 27001:2022", "ISO/IEC 27001:2022", "ИСО/МЭК 27001:2022")]
    [InlineData("ИСО/ТС 16949:2009", "ISO/TS 16949:2009", "ИСО/ТС 16949:2009")]
    [InlineData("ГОСТ Р ИСО 12345-2017", "ISO 12345", "ГОСТ Р ИСО 12345-2017")]
    [InlineData("ISO 22OOO:2O18", "ISO 22000:2018", "ISO 22OOO:2O18")]
    [InlineData("ISO 1i|00:2015", "", "")]
    public void A_year_is_an_edition_where_it_is_firm_or_known(string text, string expected, string raw) => Assert.Equal(
        expected.Length == 0 ? [] : [(expected, raw)], PrintedStandards.Find($"conforms to {text} for").Select(mention => (mention.Standard.ToString(), mention.Raw)));

    [Theory]
    [InlineData("ISO certified 9001:2013")]
    [InlineData("ISO certified 17021:2015")]
    [InlineData("ISO certified 9001-2015")]
    [InlineData("ISO 90O2:2015 l2345")]
    public void A_bare_number_counts_only_with_an_edition_that_exists(string text) => Assert.DoesNotContain(PrintedStandards.Find(text), mention => mention.Certifiable);

    [Fact]
    public void What_is_no_standard_among_several_ends_the_row_and_is_left_out() => Assert.Equal(
        ["ISO 9001", "ISO 14001:2015"], PrintedStandards.Find("ISO 9001, 99999 and 14001:2015").Select(mention => mention.Standard.ToString()));

    [Fact]
    public void A_date_after_a_standard_is_not_its_edition() => AssertOne("ISO 9001 2024-07-24", "ISO 9001");

    [Fact]
    public void A_mention_tells_where_it_stands_and_what_is_printed()
    {
        var mention = Assert.Single(PrintedStandards.Find("meets GB/T 19001-2016 in full"));

        Assert.Equal("GB/T 19001-2016", mention.Raw);
        Assert.Equal(6, mention.Start);
        Assert.Equal(mention.Raw.Length, mention.Length);
    }

    private static void AssertOne(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(PrintedStandards.Find($"conforms to {text} for")).Standard.ToString());
}
