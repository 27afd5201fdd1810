using CertVerify.Adapters.Documents.Pdf;

namespace CertVerify.Adapters.Tests.Documents.Pdf;

public class EssentialsTests
{
    [Theory]
    [InlineData("ISO 9001:2015")]
    [InlineData("ISO/IEC 27001 : 2022")]
    [InlineData("DIN EN ISO 14001")]
    [InlineData("GB/T 19001-2016")]
    [InlineData("IATF 16949")]
    [InlineData("ГОСТ Р ИСО 9001-2015")]
    public void A_standard_is_seen(string text) => Assert.True(Essentials.NamesStandard("conforms to " + text + " in full"));

    [Theory]
    [InlineData("comparison 9001")]
    [InlineData("open 30176 Ashcombe")]
    [InlineData("ISO certificate")]
    public void Other_numbers_are_no_standard(string text) => Assert.False(Essentials.NamesStandard(text));

    [Theory]
    [InlineData("Meridian Assurance Certification Ltd")]
    [InlineData("orgcert s.r.l.")]
    [InlineData("verify at www.meridian.example")]
    [InlineData("орган по сертификации систем менеджмента")]
    [InlineData("某某认证有限公司")]
    public void An_issuer_is_seen(string text) => Assert.True(Essentials.NamesIssuer(text));

    [Theory]
    [InlineData("Certificate of registration")]
    [InlineData("Brindlewick Castings Ltd")]
    [InlineData("quality management system")]
    public void Other_words_are_no_issuer(string text) => Assert.False(Essentials.NamesIssuer(text));

    [Theory]
    [InlineData("accredited by UKAS, number 0999", true)]
    [InlineData("Deutsche Akkreditierungsstelle", true)]
    [InlineData("see www.dakks.de", true)]
    [InlineData("audited by an accredited certification body", false)]
    [InlineData("EMA SAS of Turin", false)]
    public void An_accreditor_is_named_in_full_or_where_accreditation_is_spoken_of(string text, bool expected) =>
        Assert.Equal(expected, Essentials.NamesAccreditor(text, CertVerify.Core.Tables.CuratedTables.Shipped));
}
