using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Issuers;
using CertVerify.Core.Tables;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Issuers;

public sealed class IssuerAccreditedTests
{
    [Fact]
    public void An_accreditation_on_both_days_passes_and_is_confirmed()
    {
        var answer = Ask(Certificate());

        answer.Is(Outcome.Pass, null, "accredited by UKAS (no. 0999)");
        Assert.Equal(Assurance.Confirmed, answer.Assurance);
    }

    [Fact]
    public void Two_days_of_issue_on_both_sides_of_a_suspension_leave_it_open()
    {
        var suspended = ByUkas with { Status = AccreditationStatus.Suspended, StatusSince = Issued.AddDays(1) };

        Ask(Certificate().Accredited(suspended)).Is(Outcome.Warn);
        Ask(Certificate().Accredited(suspended).Recorded(record => record with { IssuedOn = Issued.AddDays(20), Accredited = null })).Is(Outcome.Unknown, SubIndication.SourcesDisagree);
    }

    [Fact]
    public void An_index_does_not_undo_what_ended_on_a_day_before_or_after_an_issue_of_no_known_day()
    {
        var ended = ByUkas with { Status = AccreditationStatus.Withdrawn, StatusSince = Issued.AddDays(1) };
        Ask(Certificate().Accredited(ended).Printed(claim => claim with { IssuedOn = null, ValidFrom = null })
            .Recorded(record => record with { IssuedOn = null, ValidFrom = null, Accredited = true, AccreditationBody = "UKAS" })).Is(Outcome.Unknown, SubIndication.IssuerUnknown);
    }

    [Fact]
    public void An_unconfirmed_row_only_corroborates() =>
        Assert.Equal(Assurance.Corroborated, Ask(Certificate().Registers().Accredited(ByUkas with { Provenance = Unconfirmed })).Assurance);

    [Theory]
    [InlineData(0, Outcome.Pass, null)]
    [InlineData(1, Outcome.Fail, SubIndication.UnaccreditedIssuer)]
    public void The_first_day_of_the_accreditation_counts(int days, Outcome outcome, SubIndication? implies) =>
        Ask(Unlisted(ByUkas with { Since = Issued.AddDays(days) })).Is(outcome, implies);

    [Theory]
    [InlineData(1, Outcome.Warn, null)]
    [InlineData(0, Outcome.Fail, SubIndication.IssuerAccreditationEnded)]
    public void Issued_before_a_suspension_warns_and_on_its_first_day_fails(int days, Outcome outcome, SubIndication? implies) =>
        Ask(Unlisted(ByUkas with { Status = AccreditationStatus.Suspended, StatusSince = Issued.AddDays(days) })).Is(outcome, implies);

    [Theory]
    [InlineData(1, Outcome.Warn, null)]
    [InlineData(0, Outcome.Fail, SubIndication.IssuerAccreditationEnded)]
    public void Issued_before_a_withdrawal_warns_and_on_its_day_fails(int days, Outcome outcome, SubIndication? implies) =>
        Ask(Unlisted(ByUkas with { Status = AccreditationStatus.Withdrawn, StatusSince = Issued.AddDays(days) })).Is(outcome, implies);

    [Fact]
    public void A_withdrawal_after_the_day_asked_about_had_not_happened() =>
        Ask(Unlisted(ByUkas with { Status = AccreditationStatus.Withdrawn, StatusSince = Today.AddDays(1) })).Is(Outcome.Pass);

    [Fact]
    public void A_suspension_of_unknown_date_is_unknown() =>
        Ask(Unlisted(ByUkas with { Status = AccreditationStatus.Suspended })).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    [Fact]
    public void An_accreditation_whose_renewal_was_not_read_is_stale() =>
        Ask(Unlisted(ByUkas with { Until = Today.AddDays(-1) })).Is(Outcome.Unknown, SubIndication.StaleEvidence);

    [Fact]
    public void Never_accredited_fails_when_confirmed_and_is_unknown_when_not()
    {
        Ask(Unlisted(ByUkas with { Status = AccreditationStatus.NeverAccredited })).Is(Outcome.Fail, SubIndication.UnaccreditedIssuer);
        Ask(Unlisted(ByUkas with { Status = AccreditationStatus.NeverAccredited, Provenance = Unconfirmed })).Is(Outcome.Unknown, SubIndication.IssuerUnknown, "not confirmed");
    }

    [Fact]
    public void A_confirmed_negative_beats_an_unconfirmed_positive() => Ask(Unlisted(
        ByUkas with { Provenance = Unconfirmed }, ByUkas with { Status = AccreditationStatus.NeverAccredited })).Is(Outcome.Fail, SubIndication.UnaccreditedIssuer);

    [Fact]
    public void What_was_not_researched_is_unknown() => Ask(Unlisted()).Is(Outcome.Unknown, SubIndication.IssuerUnknown, "could not establish");

    [Fact]
    public void A_complete_list_without_the_issuer_fails() =>
        Ask(Unlisted().Accreditor(Ukas with { ListsAllItsBodies = true })).Is(Outcome.Fail, SubIndication.UnaccreditedIssuer);

    [Fact]
    public void A_list_read_elsewhere_counts_by_where_it_was_read()
    {
        var lists = Ukas with { ListsAllItsBodies = true };

        Ask(Unlisted().Accreditor(lists with { ListProvenance = Unconfirmed })).Is(Outcome.Unknown, SubIndication.IssuerUnknown);
        Ask(Unlisted().Accreditor(lists with { Provenance = Unconfirmed, ListProvenance = Confirmed })).Is(Outcome.Fail, SubIndication.UnaccreditedIssuer);
    }

    [Theory]
    [InlineData("ISO 9001", Outcome.Fail, SubIndication.IssuerAccreditationEnded)]
    [InlineData("ISO 14001", Outcome.Pass, null)]
    public void A_sanction_against_one_standard_counts_for_that_standard(string sanctioned, Outcome outcome, SubIndication? implies) => Ask(Unlisted(
        ByUkas with { Standards = sanctioned == "ISO 9001" ? ["ISO 14001"] : ["ISO 9001"] },
        ByUkas with { Standards = [sanctioned], Status = AccreditationStatus.Withdrawn, StatusSince = Issued })).Is(outcome, implies);

    [Fact]
    public void An_index_of_uploads_corroborates_and_a_scheme_or_state_confirms()
    {
        var unresearched = Certificate().Accredited();
        var state = new CertVerify.Core.Sources.Source("state", "State register", CertVerify.Core.Sources.Coverage.CompleteNational, Today);

        Assert.Equal((Outcome.Pass, Assurance.Corroborated), Graded(unresearched));
        Assert.Equal((Outcome.Pass, Assurance.Confirmed), Graded(unresearched.Registers(Found(state, Listed))));
    }

    [Fact]
    public void A_confirmed_negative_against_a_state_register_is_a_disagreement()
    {
        var state = new CertVerify.Core.Sources.Source("state", "State register", CertVerify.Core.Sources.Coverage.CompleteNational, Today);

        Ask(Certificate().Accredited(ByUkas with { Status = AccreditationStatus.NeverAccredited }).Registers(Found(state, Listed)))
            .Is(Outcome.Unknown, SubIndication.SourcesDisagree);
    }

    [Fact]
    public void A_register_that_is_down_accuses_nobody() =>
        Ask(Certificate().Accredited().Registers(Down(Register))).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    [Fact]
    public void Without_an_issuer_it_is_unknown() => Ask(Nothing).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    private static readonly DateOnly Issued = new(2024, 12, 15);

    private static Case Unlisted(params Accreditation[] rows) => Certificate().Registers().Accredited(rows);

    private static (Outcome, Assurance) Graded(Case @case) => Ask(@case) is var answer ? (answer.Outcome, answer.Assurance) : default;

    private static Answer Ask(Case @case) => IssuerAccredited.Check.Ask(@case);
}
