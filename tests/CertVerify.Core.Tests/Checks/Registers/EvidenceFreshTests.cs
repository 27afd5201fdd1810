using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Registers;

public class EvidenceFreshTests
{
    [Theory]
    [InlineData(0, Outcome.Pass)]
    [InlineData(30, Outcome.Pass)]
    [InlineData(31, Outcome.Warn)]
    [InlineData(60, Outcome.Warn)]
    [InlineData(61, Outcome.Unknown)]
    public void Fresh_up_to_the_limit_and_usable_up_to_twice_that(int age, Outcome expected) =>
        Assert.Equal(expected, EvidenceFresh.Check.Ask(Of((World with { AsOf = Day.AddDays(-age) }).Holds(Listed))).Outcome);

    [Fact]
    public void Too_old_is_stale_evidence() =>
        Assert.Equal(SubIndication.StaleEvidence, EvidenceFresh.Check.Ask(Of((World with { AsOf = Day.AddDays(-61) }).Holds(Listed))).Implies);

    [Fact]
    public void A_live_answer_is_as_fresh_as_the_day_it_was_given() => Assert.Equal(Outcome.Pass, EvidenceFresh.Check.Ask(Of((World with { AsOf = null }).Holds(Listed))).Outcome);

    [Fact]
    public void An_extract_without_a_date_is_stale() =>
        Assert.Equal(SubIndication.StaleEvidence, EvidenceFresh.Check.Ask(Of((World with { AsOf = null, SnapshotSha256 = "ab" }).Holds(Listed))).Implies);

    [Theory]
    [InlineData(7, Outcome.Pass)]
    [InlineData(8, Outcome.Warn)]
    [InlineData(14, Outcome.Warn)]
    [InlineData(15, Outcome.Unknown)]
    public void A_schemes_database_is_good_for_a_week(int age, Outcome expected) => Assert.Equal(
        expected,
        EvidenceFresh.Check.Ask(Of((Scheme with { AsOf = Day.AddDays(-age), FreshForDays = FreshnessLimits.For(Keeper.SchemeOwner) }).Holds(Listed))).Outcome);

    [Theory]
    [InlineData(0, 0, Outcome.Pass)]
    [InlineData(1, 1, Outcome.Pass)]
    [InlineData(2, 2, Outcome.Warn)]
    [InlineData(3, 3, Outcome.Unknown)]
    public void After_an_alert_an_answer_from_before_it_is_good_for_a_day(int answeredDaysAgo, int alertDaysAgo, Outcome expected)
    {
        var @case = Alerted(Of((World with { AsOf = Day.AddDays(-answeredDaysAgo) }).Holds(Listed)), Day.AddDays(-alertDaysAgo), Given.Confirmed);
        Assert.Equal(expected, EvidenceFresh.Check.Ask(@case).Outcome);
    }

    [Fact]
    public void An_answer_from_after_the_alert_is_good_for_its_usual_time() =>
        Assert.Equal(Outcome.Pass, EvidenceFresh.Check.Ask(Alerted(Of((World with { AsOf = Day.AddDays(-9) }).Holds(Listed)), Day.AddDays(-10), Given.Confirmed)).Outcome);

    [Fact]
    public void An_unconfirmed_row_raises_no_alert() =>
        Assert.Equal(Outcome.Pass, EvidenceFresh.Check.Ask(Alerted(Of((World with { AsOf = Day.AddDays(-9) }).Holds(Listed)), Day, Given.Unconfirmed)).Outcome);

    [Fact]
    public void Without_a_record_there_is_no_age() => Assert.Equal(Outcome.NotApplicable, EvidenceFresh.Check.Ask(Of(World.IsSilent())).Outcome);

    [Fact]
    public void A_register_that_is_down_has_no_age() => Assert.Equal(Outcome.NotApplicable, EvidenceFresh.Check.Ask(Of(World.IsDown())).Outcome);

    private static Case Alerted(Case @case, DateOnly alert, Provenance provenance) => @case with
    {
        Evidence = @case.Evidence with
        {
            Issuer = new() { Accreditations = [Given.ByUkas with { Status = AccreditationStatus.Suspended, StatusSince = alert, Provenance = provenance }] },
        },
    };
}
