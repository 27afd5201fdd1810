using CertVerify.Core.Checks;
using CertVerify.Core.Checks.AccreditationBodies;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.AccreditationBodies;

public sealed class RecognisedForStandardTests
{
    [Fact]
    public void A_sub_scope_that_was_read_passes() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void A_sub_scope_that_is_missing_is_no_fact_but_no_assurance_either() =>
        Ask(Certificate().To("ISO 50001:2018")).Is(Outcome.Fail, SubIndication.AccreditationBodyUnknown, "recognition abroad is not assured");

    [Fact]
    public void A_standard_without_a_sub_scope_warns() => Ask(Certificate().To("ISO 22301:2019")).Is(Outcome.Warn, null, "no sub-scope");

    [Fact]
    public void Sub_scopes_that_were_not_read_are_unknown() => Ask(Certificate().Accreditor(Ukas with { SubScopes = [] })).Is(Outcome.Unknown, SubIndication.AccreditationBodyUnknown);

    [Fact]
    public void Without_a_body_there_is_nothing_to_ask() => Ask(Nothing).Is(Outcome.NotApplicable);

    private static Answer Ask(Case @case) => RecognisedForStandard.Check.Ask(@case);
}
