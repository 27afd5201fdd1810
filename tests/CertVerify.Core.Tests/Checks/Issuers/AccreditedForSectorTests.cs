using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Issuers;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Issuers;

public sealed class AccreditedForSectorTests
{
    [Theory]
    [InlineData("IAF 17", Outcome.Pass)]
    [InlineData("EA 19", Outcome.Pass)]
    [InlineData("IAF 3", Outcome.Warn)]
    [InlineData("NACE 25.62", Outcome.NotApplicable)]
    public void A_sector_is_on_the_schedule_or_warns(string code, Outcome outcome) => Ask(Certificate().Printed(claim => claim with { IafCodes = [Read(code)] })).Is(outcome);

    [Fact]
    public void Sectors_that_were_not_read_are_unknown() => Ask(Certificate().Accredited(ByUkas with { IafCodes = [] })).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    [Fact]
    public void Without_a_code_there_is_nothing_to_ask() => Ask(Certificate().Printed(claim => claim with { IafCodes = [] })).Is(Outcome.NotApplicable);

    private static Answer Ask(Case @case) => AccreditedForSector.Check.Ask(@case);
}
