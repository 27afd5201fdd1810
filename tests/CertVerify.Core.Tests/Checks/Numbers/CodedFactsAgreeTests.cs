using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Numbers;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Numbers;

public sealed class CodedFactsAgreeTests
{
    [Fact]
    public void A_year_and_a_standard_that_agree_pass() => Ask(Dnv("100000-2021-AQ-GBR-UKAS")).Is(Outcome.Pass);

    [Fact]
    public void Another_year_warns() => Ask(Dnv("100000-2011-AQ-GBR-UKAS")).Is(Outcome.Warn, null, "The number's '2011' usually means the year 2011");

    [Fact]
    public void Another_standard_warns() => Ask(Dnv("100000-2021-AE-GBR-UKAS")).Is(Outcome.Warn, null, "'AE' usually means ISO 14001; the certificate says ISO 9001:2015");

    [Fact]
    public void A_number_without_coded_facts_is_not_asked() => Ask(Certificate()).Is(Outcome.NotApplicable);

    [Fact]
    public void Without_dates_the_year_contradicts_nothing() =>
        Ask(Dnv("100000-2011-AQ-GBR-UKAS").Printed(claim => claim with { OriginallyIssuedOn = null, IssuedOn = null, ValidFrom = null })).Is(Outcome.Pass);

    [Fact]
    public void Without_a_number_there_is_nothing_to_read() => Ask(Nothing).Is(Outcome.NotApplicable);

    [Theory]
    [InlineData("00124Q312345R1M", Outcome.Pass)]
    [InlineData("00121Q312345R1M/1100", Outcome.Pass)]
    [InlineData("00111Q312345R1M", Outcome.Warn)]
    [InlineData("00124E312345R1M", Outcome.Warn)]
    public void A_year_of_two_figures_is_one_of_this_century(string number, Outcome outcome) =>
        Assert.Equal(outcome, Ask(Certificate(number).Issuer(issuer => issuer with { Body = issuer.Body! with { Brand = "CQC" } })).Outcome);

    [Fact]
    public void What_the_certificate_says_is_listed()
    {
        Ask(Dnv("100000-2011-AQ-GBR-UKAS")).Is(Outcome.Warn, null, "the certificate says 2021, 2024.");
        Ask(Dnv("100000-2021-AHSO-GBR-UKAS")).Is(Outcome.Warn, null, "'AHSO' usually means ISO 45001 / OHSAS 18001; the certificate says ISO 9001:2015.");
        Ask(Two("AFSMS")).Is(Outcome.Warn, null, "the certificate says ISO 9001:2015, ISO 14001:2015.");
    }

    [Fact]
    public void One_of_several_standards_and_one_of_several_years_is_enough()
    {
        Ask(Two("AE")).Is(Outcome.Pass);
        Ask(Dnv("100000-2011-AQ-GBR-UKAS").Printed(claim => claim with { OriginallyIssuedOn = null })).Is(Outcome.Warn, null, "says 2024.");
    }

    private static Case Two(string system) => Dnv($"100000-2021-{system}-GBR-UKAS")
        .Printed(claim => claim with { Standards = [.. claim.Standards, Read(new CertVerify.Core.Normalising.Standard("ISO 14001", "2015"))] });

    private static Case Dnv(string number) => Certificate(number).Issuer(issuer => issuer with { Body = issuer.Body! with { Brand = "DNV" } });

    private static Answer Ask(Case @case) => CodedFactsAgree.Check.Ask(@case);
}
