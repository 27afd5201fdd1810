using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Issuers;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Issuers;

public sealed class AccreditedForStandardTests
{
    [Fact]
    public void A_standard_on_the_schedule_passes() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void A_standard_missing_from_a_whole_schedule_fails() => Ask(Energy(complete: true)).Is(
        Outcome.Fail, SubIndication.IssuerNotAuthorisedForStandard, "does not include ISO 50001");

    [Fact]
    public void A_standard_missing_from_a_schedule_read_in_part_is_unknown() => Ask(Energy(complete: false)).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    [Fact]
    public void An_unconfirmed_schedule_accuses_nobody() =>
        Ask(Energy(complete: true).Accredited(ByUkas with { ScopeComplete = true, Provenance = Unconfirmed })).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    [Fact]
    public void A_register_that_shows_this_certification_as_accredited_passes() => Ask(Certificate().Accredited()).Is(Outcome.Pass, null, "shows the certification as accredited");

    [Fact]
    public void Each_of_several_standards_has_to_be_on_some_schedule()
    {
        var (quality, environment) = (ByUkas with { Standards = ["ISO 9001"], ScopeComplete = true }, ByUkas with { Standards = ["ISO 14001"], ScopeComplete = true });

        Ask(Both().Registers().Accredited(environment, quality)).Is(Outcome.Pass, null, "is accredited for ISO 9001, ISO 14001.");
        Ask(Both().Registers().Accredited(quality)).Is(Outcome.Fail, SubIndication.IssuerNotAuthorisedForStandard, "does not include ISO 14001");
        Ask(Both().Registers().Accredited(quality, quality with { ScopeComplete = false })).Is(Outcome.Unknown, SubIndication.IssuerUnknown);
    }

    [Fact]
    public void A_register_counts_when_it_shows_all_the_standards()
    {
        CertVerify.Core.Normalising.Standard quality = new("ISO 9001", "2015"), environment = new("ISO 14001", "2015");

        Ask(Both().Accredited().Recorded(record => record with { Standards = [environment, quality] })).Is(Outcome.Pass, null, "as accredited for ISO 9001, ISO 14001.");
        Ask(Both().Accredited().Recorded(record => record with { Standards = [quality] })).Is(Outcome.Unknown, SubIndication.IssuerUnknown);
    }

    private static Case Both() => Certificate().Printed(claim => claim with { Standards = [.. claim.Standards, Read(new CertVerify.Core.Normalising.Standard("ISO 14001", "2015"))] });

    [Fact]
    public void Without_a_schedule_it_is_unknown() => Ask(Certificate().Accredited().Registers(Down(Register))).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    [Fact]
    public void Without_a_standard_there_is_nothing_to_ask() => Ask(Nothing).Is(Outcome.NotApplicable);

    private static Case Energy(bool complete) => Certificate().Registers().To("ISO 50001:2018").Accredited(ByUkas with { ScopeComplete = complete });

    private static Answer Ask(Case @case) => AccreditedForStandard.Check.Ask(@case);
}
