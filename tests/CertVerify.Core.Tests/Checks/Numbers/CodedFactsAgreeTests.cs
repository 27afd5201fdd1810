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

    private static Case Dnv(string number) => Certificate(number).Issuer(issuer => issuer with { Body = issuer.Body! with { Brand = "DNV" } });

    private static Answer Ask(Case @case) => CodedFactsAgree.Check.Ask(@case);
}
