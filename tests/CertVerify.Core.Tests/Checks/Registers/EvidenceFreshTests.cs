using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
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

    [Fact]
    public void Without_a_record_there_is_no_age() => Assert.Equal(Outcome.NotApplicable, EvidenceFresh.Check.Ask(Of(World.IsSilent())).Outcome);

    [Fact]
    public void A_register_that_is_down_has_no_age() => Assert.Equal(Outcome.NotApplicable, EvidenceFresh.Check.Ask(Of(World.IsDown())).Outcome);
}
