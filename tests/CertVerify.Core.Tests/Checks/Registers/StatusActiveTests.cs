using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Registers;

public class StatusActiveTests
{
    [Fact]
    public void Active_passes_as_confirmed()
    {
        var answer = StatusActive.Check.Ask(Of(World.Holds(Listed)));
        Assert.Equal((Outcome.Pass, Assurance.Confirmed), (answer.Outcome, answer.Assurance));
        Assert.Equal("World index shows it as active.", answer.Because.ToString());
    }

    [Theory]
    [InlineData(CertificationStatus.Suspended, SubIndication.Suspended)]
    [InlineData(CertificationStatus.Withdrawn, SubIndication.Withdrawn)]
    [InlineData(CertificationStatus.Cancelled, SubIndication.Cancelled)]
    [InlineData(CertificationStatus.NotYetValid, SubIndication.NotYetValid)]
    public void A_status_that_ends_it_fails(CertificationStatus status, SubIndication expected)
    {
        var answer = StatusActive.Check.Ask(Of(World.Holds(Listed with { Status = status, StatusSince = new(2026, 10, 12), ValidFrom = status is CertificationStatus.NotYetValid ? Day.AddDays(1) : null })));
        Assert.Equal((Outcome.Fail, expected), (answer.Outcome, answer.Implies));
        Assert.Contains("since 12 October 2026", answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_to_begin_by_the_day_may_have_begun() => Assert.Equal(
        (Outcome.Unknown, SubIndication.StaleEvidence), Answered(Listed with { Status = CertificationStatus.NotYetValid, ValidFrom = Day }));

    [Fact]
    public void A_renewal_begins_later_and_is_at_the_same_place()
    {
        var ended = Listed with { Status = CertificationStatus.Expired, IssuedOn = new(2023, 3, 2), ExpiresOn = new(2026, 3, 1) };
        var renewal = Listed with { Id = "2", CertificateNumber = "NC-2077-26", IssuedOn = new(2026, 2, 20), ExpiresOn = new(2029, 2, 28) };

        Assert.Equal(Outcome.Warn, Answered(ended, renewal).Outcome);
        Assert.Equal((Outcome.Unknown, SubIndication.AmbiguousMatch), Answered(ended, renewal with { IssuedOn = new(2022, 2, 20) }));
        Assert.Equal((Outcome.Unknown, SubIndication.AmbiguousMatch), Answered(ended, renewal with { HolderAddress = "7 Harbour Street, Bristol BS1 5TY, United Kingdom" }));
    }

    [Fact]
    public void A_register_further_off_renews_nothing_that_a_nearer_one_ended()
    {
        var ended = Listed with { Status = CertificationStatus.Expired, IssuedOn = new(2023, 3, 2), ExpiresOn = new(2026, 3, 1) };
        Assert.Equal(Outcome.Unknown, StatusActive.Check.Ask(Of(IssuersOwn.Holds(ended), World.Holds(Listed))).Outcome);
    }

    [Fact]
    public void What_ended_by_an_answer_too_old_may_have_been_renewed() => Assert.Equal(
        SubIndication.StaleEvidence,
        StatusActive.Check.Ask(Of((World with { AsOf = Day.AddDays(-90) }).Holds(Listed with { Status = CertificationStatus.Expired })) with { Claim = NumberOnly }).Implies);

    private static (Outcome Outcome, SubIndication? Implies) Answered(params RegistryRecord[] records)
    {
        var answer = StatusActive.Check.Ask(Of(World.Holds(records)));
        return (answer.Outcome, answer.Implies);
    }

    [Fact]
    public void Expired_fails() =>
        Assert.Equal(SubIndication.Expired, StatusActive.Check.Ask(Of(World.Holds(Listed with { Status = CertificationStatus.Expired, ExpiresOn = Day.AddDays(-1) }))).Implies);

    [Fact]
    public void A_suspension_counts_from_its_first_day_and_not_before()
    {
        Case With(DateOnly since) => Of(World.Holds(Listed with { Status = CertificationStatus.Suspended, StatusSince = since }));
        Assert.Equal(Outcome.Fail, StatusActive.Check.Ask(With(Day)).Outcome);
        Assert.Equal(SubIndication.StaleEvidence, StatusActive.Check.Ask(With(Day.AddDays(1))).Implies);
    }

    [Theory]
    [InlineData(60, Outcome.Fail)]
    [InlineData(61, Outcome.Unknown)]
    public void A_suspension_seen_too_long_ago_may_have_been_lifted(int age, Outcome expected) => Assert.Equal(
        expected, StatusActive.Check.Ask(Of((World with { AsOf = Day.AddDays(-age) }).Holds(Listed with { Status = CertificationStatus.Suspended }))).Outcome);

    [Fact]
    public void A_withdrawal_stays_one_however_long_ago() => Assert.Equal(
        SubIndication.Withdrawn, StatusActive.Check.Ask(Of((World with { AsOf = Day.AddDays(-400) }).Holds(Listed with { Status = CertificationStatus.Withdrawn }))).Implies);

    [Theory]
    [InlineData(2, Outcome.Pass)]
    [InlineData(1, Outcome.Unknown)]
    public void A_record_says_nothing_of_a_day_before_it_begins(int dayOfMarch, Outcome expected) =>
        Assert.Equal(expected, StatusActive.Check.Ask(Of(World.Holds(Listed)) with { Day = new(2025, 3, dayOfMarch) }).Outcome);

    [Fact]
    public void A_past_day_is_answered_by_the_record_whose_validity_contains_it()
    {
        var earlier = Listed with { Id = "0", IssuedOn = new(2022, 3, 2), ExpiresOn = new(2025, 3, 1), StatusSince = null };
        var answer = StatusActive.Check.Ask(Of(World.Holds(Listed, earlier)) with { Claim = NumberOnly, Day = new(2024, 6, 1) });
        Assert.Equal(Outcome.Pass, answer.Outcome);
    }

    [Fact]
    public void A_renewal_issued_ahead_is_active_by_the_one_before()
    {
        var renewal = Listed with { Id = "2", StatusSince = Day.AddDays(5), ValidFrom = Day.AddDays(5), IssuedOn = null, ExpiresOn = new(2029, 3, 1) };
        Assert.Equal(Outcome.Pass, StatusActive.Check.Ask(Of(World.Holds(renewal, Listed)) with { Claim = Printed with { ExpiresOn = Read(renewal.ExpiresOn!.Value) } }).Outcome);
    }

    [Fact]
    public void One_register_that_shows_it_as_active_and_as_withdrawn_accuses_nobody() => Assert.Equal(
        (Outcome.Unknown, SubIndication.SourcesDisagree), Answered(Listed, Listed with { Id = "2", Status = CertificationStatus.Withdrawn }));

    [Fact]
    public void What_is_active_since_a_later_day_was_perhaps_not_active_before() => Assert.Equal(
        Outcome.Unknown, StatusActive.Check.Ask(Of(World.Holds(Listed with { StatusSince = new(2026, 3, 1) })) with { Day = new(2026, 2, 28) }).Outcome);

    [Theory]
    [InlineData(30, Outcome.Fail)]
    [InlineData(31, Outcome.Unknown)]
    public void A_suspension_of_some_time_ago_may_be_over_where_a_newer_answer_shows_it_active(int age, Outcome expected) => Assert.Equal(expected, StatusActive.Check.Ask(Of(
        World.Holds(Listed), (IssuersOwn with { AsOf = Day.AddDays(-age) }).Holds(Listed with { Status = CertificationStatus.Suspended }))).Outcome);

    [Fact]
    public void Awaiting_surveillance_warns() =>
        Assert.Equal(Outcome.Warn, StatusActive.Check.Ask(Of(National.Holds(Listed with { Status = CertificationStatus.AwaitingSurveillance, RawStatus = "待年审" }))).Outcome);

    [Fact]
    public void An_unknown_status_never_counts_as_active() =>
        Assert.Equal(Outcome.Unknown, StatusActive.Check.Ask(Of(World.Holds(Listed with { Status = CertificationStatus.Unknown, RawStatus = "Zeta" }))).Outcome);

    [Fact]
    public void The_issuers_own_register_is_believed_before_an_index() => Assert.Equal(
        SubIndication.Withdrawn, StatusActive.Check.Ask(Of(World.Holds(Listed), IssuersOwn.Holds(Listed with { Status = CertificationStatus.Withdrawn, StatusSince = Day }))).Implies);

    [Fact]
    public void The_issuers_own_register_is_believed_even_when_its_dates_fit_the_paper_less() => Assert.Equal(
        SubIndication.Withdrawn,
        StatusActive.Check.Ask(Of(World.Holds(Listed), IssuersOwn.Holds(Listed with { Status = CertificationStatus.Withdrawn, ExpiresOn = new(2027, 1, 1) }))).Implies);

    [Fact]
    public void One_suspended_standard_of_two_under_one_number_is_not_overlooked()
    {
        var environment = Listed with { Id = "2", Standards = [new("ISO 14001", "2015")], Status = CertificationStatus.Suspended };
        var both = Printed with { Standards = [.. Printed.Standards, Read<Core.Normalising.Standard>(new("ISO 14001", "2015"))] };
        Assert.Equal(SubIndication.Suspended, StatusActive.Check.Ask(Of(World.Holds(Listed, environment)) with { Claim = both }).Implies);
        Assert.Equal(Outcome.Pass, StatusActive.Check.Ask(Of(World.Holds(Listed, environment))).Outcome);
    }

    [Fact]
    public void An_expired_copy_of_a_renewed_certification_warns()
    {
        var old = Listed with { Status = CertificationStatus.Expired, ExpiresOn = new(2026, 3, 1) };
        var renewed = Listed with { Id = "2", CertificateNumber = "NC-2001-26", IssuedOn = new(2026, 3, 2), ExpiresOn = new(2029, 3, 1) };
        var answer = StatusActive.Check.Ask(Of(World.Holds(old, renewed)));
        Assert.Equal(Outcome.Warn, answer.Outcome);
        Assert.Contains("renewed: see NC-2001-26", answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_certificate_is_not_saved_by_another_one()
    {
        var other = Listed with { Id = "2", CertificateNumber = "NC-2001-26" };
        Assert.Equal(SubIndication.Withdrawn, StatusActive.Check.Ask(Of(World.Holds(Listed with { Status = CertificationStatus.Withdrawn }, other))).Implies);
    }

    [Fact]
    public void The_register_s_own_word_is_found_or_else_ours()
    {
        Assert.Equal("Certified", $"{StatusActive.Check.Ask(Of(World.Holds(Listed with { RawStatus = "Certified" }))).Found}");
        Assert.Equal("active", $"{StatusActive.Check.Ask(Of(World.Holds(Listed with { RawStatus = null }))).Found}");
    }

    [Theory]
    [InlineData(0, SubIndication.StaleEvidence)]
    [InlineData(-1, SubIndication.Expired)]
    public void An_expiry_without_its_day_counts_from_the_day_after_the_last(int days, SubIndication expected) => Assert.Equal(
        expected, StatusActive.Check.Ask(Of(World.Holds(Listed with { Status = CertificationStatus.Expired, ExpiresOn = Day.AddDays(days) }))).Implies);

    [Fact]
    public void A_record_begins_on_its_first_day_of_validity_or_else_on_its_day_of_issue()
    {
        Assert.Equal(Outcome.Unknown, StatusActive.Check.Ask(Of(World.Holds(Listed with { ValidFrom = Day.AddDays(1) }))).Outcome);
        Assert.Equal(Outcome.Pass, StatusActive.Check.Ask(Of(World.Holds(Listed with { ValidFrom = Day, IssuedOn = Day.AddDays(1) }))).Outcome);
    }

    [Fact]
    public void A_register_that_is_down_leaves_the_status_open() =>
        Assert.Equal((Outcome.Unknown, SubIndication.TryLater), Short(StatusActive.Check.Ask(Of(World.IsDown()))));

    [Fact]
    public void Without_a_record_the_status_is_open() =>
        Assert.Equal((Outcome.Unknown, SubIndication.NoRegisterRecord), Short(StatusActive.Check.Ask(Of(World.IsSilent()))));

    private static (Outcome, SubIndication?) Short(Answer answer) => (answer.Outcome, answer.Implies);
}
