using CertVerify.Core.Checks;
using CertVerify.Core.Checks.AccreditationBodies;
using CertVerify.Core.Tables;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.AccreditationBodies;

public sealed class InGoodStandingTests
{
    [Fact]
    public void A_member_without_a_note_passes() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void Probation_warns_and_tells_the_cause() =>
        Ask(Certificate().Accreditor(Ukas with { Standing = "probation: voting obligations" })).Is(Outcome.Warn, null, "probation: voting obligations");

    [Fact]
    public void A_note_about_something_else_is_no_trouble() => Ask(Certificate().Accreditor(Ukas with { Standing = "Sub-scopes not read." })).Is(Outcome.Pass);

    [Fact]
    public void A_terminated_membership_fails_when_confirmed_and_is_unknown_when_not()
    {
        Ask(Certificate().Accreditor(Terminated)).Is(Outcome.Fail, SubIndication.AccreditationBodyNotRecognised);
        Ask(Certificate().Accreditor(Terminated with { Provenance = Unconfirmed })).Is(Outcome.Unknown, SubIndication.AccreditationBodyUnknown);
    }

    [Fact]
    public void A_membership_that_ended_after_the_day_asked_about_was_good() =>
        Ask(Certificate().Accreditor(Terminated with { RecognisedUntil = Today })).Is(Outcome.Pass);

    [Fact]
    public void Without_a_body_there_is_nothing_to_ask() => Ask(Nothing).Is(Outcome.NotApplicable);

    private static AccreditationBody Terminated => Ukas with { Recognition = Recognition.Terminated };

    private static Answer Ask(Case @case) => InGoodStanding.Check.Ask(@case);
}
