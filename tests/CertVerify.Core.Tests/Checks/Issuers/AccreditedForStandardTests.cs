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
    public void Without_a_schedule_it_is_unknown() => Ask(Certificate().Accredited().Registers(Down(Register))).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    [Fact]
    public void Without_a_standard_there_is_nothing_to_ask() => Ask(Nothing).Is(Outcome.NotApplicable);

    private static Case Energy(bool complete) => Certificate().Registers().To("ISO 50001:2018").Accredited(ByUkas with { ScopeComplete = complete });

    private static Answer Ask(Case @case) => AccreditedForStandard.Check.Ask(@case);
}
