using CertVerify.Core.Checks;
using CertVerify.Core.Checks.AccreditationBodies;
using CertVerify.Core.Tables;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.AccreditationBodies;

public sealed class AccreditorRecognisedTests
{
    [Fact]
    public void A_signatory_passes() => Ask(Certificate()).Is(Outcome.Pass, null, "signatory of the Global ACI MRA");

    [Fact]
    public void Up_to_2025_the_arrangement_was_the_iaf_mla() => Ask(Certificate().On(2025, 12, 31)).Is(Outcome.Pass, null, "IAF MLA");

    [Theory]
    [InlineData(0, Outcome.Pass)]
    [InlineData(1, Outcome.Warn)]
    public void A_signatory_that_joined_after_the_issue_warns(int days, Outcome outcome) =>
        Ask(With(Ukas with { RecognisedFrom = new DateOnly(2024, 12, 15).AddDays(days) })).Is(outcome);

    [Theory]
    [InlineData(0, Outcome.Pass, null)]
    [InlineData(-1, Outcome.Fail, SubIndication.AccreditationBodyNotRecognised)]
    public void The_last_day_of_recognition_still_counts(int days, Outcome outcome, SubIndication? implies) =>
        Ask(With(Ukas with { RecognisedUntil = Today.AddDays(days) })).Is(outcome, implies);

    [Fact]
    public void A_body_that_never_signed_fails_when_confirmed_and_is_unknown_when_not()
    {
        Ask(With(Ukas with { Recognition = Recognition.NeverSignatory })).Is(Outcome.Fail, SubIndication.AccreditationBodyNotRecognised);
        Ask(With(Ukas with { Recognition = Recognition.NeverSignatory, Provenance = Unconfirmed })).Is(Outcome.Unknown, SubIndication.AccreditationBodyUnknown, "not confirmed");
    }

    [Fact]
    public void A_suspended_signatory_warns() => Ask(With(Ukas with { Recognition = Recognition.Suspended })).Is(Outcome.Warn);

    [Fact]
    public void A_look_alike_fails_when_confirmed_and_is_unknown_when_not()
    {
        var lookAlike = new LookAlike("United Kingdom Akkreditation", [], "UKAS", true, "Another organisation.", Confirmed);

        Ask(Certificate().Accreditor(null, lookAlike)).Is(Outcome.Fail, SubIndication.AccreditationBodyNotRecognised);
        Ask(Certificate().Accreditor(null, lookAlike with { Provenance = Unconfirmed })).Is(Outcome.Unknown, SubIndication.AccreditationBodyUnknown);
    }

    [Fact]
    public void What_was_not_researched_is_unknown() => Ask(With(Ukas with { Recognition = Recognition.Unknown })).Is(Outcome.Unknown, SubIndication.AccreditationBodyUnknown);

    [Fact]
    public void Without_a_body_it_is_unknown() => Ask(Nothing).Is(Outcome.Unknown, SubIndication.AccreditationBodyUnknown);

    private static Case With(AccreditationBody body) => Certificate().Accreditor(body);

    private static Answer Ask(Case @case) => AccreditorRecognised.Check.Ask(@case);
}
