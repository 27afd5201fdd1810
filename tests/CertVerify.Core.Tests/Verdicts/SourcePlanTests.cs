using CertVerify.Core.Checks;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Verdicts;

public sealed class SourcePlanTests
{
    [Fact]
    public void Sources_stand_in_the_order_in_which_they_are_believed_with_what_each_may_do()
    {
        var plan = SourcePlan.Of(Of(Copy.Holds(Listed), World.Holds(Listed), National.IsSilent(), Scheme.IsSilent(), IssuersOwn.Holds(Listed)));

        Assert.Equal(
            [("nordcert", SourceRole.Decides), ("space-scheme", SourceRole.Decides), ("national", SourceRole.Confirms), ("world", SourceRole.Confirms), ("portal", SourceRole.Shows)],
            plan.Select(line => (line.Source.Id, line.Role)));
        Assert.Equal(["nordcert"], plan.Where(line => line.IsBelieved).Select(line => line.Source.Id));
    }

    [Fact]
    public void Every_line_says_why() => Assert.All(
        SourcePlan.Of(Of(Copy.Holds(Listed), World.IsDown(), National.IsSilent(), Scheme.IsSilent(), (World with { Id = "old", AsOf = new(2025, 1, 1) }).Holds(Listed))),
        line => Assert.EndsWith(".", line.Because.ToString(), StringComparison.Ordinal));

    [Fact]
    public void Who_was_not_asked_comes_last_with_the_reason()
    {
        var @case = Of(World.IsSilent());
        var plan = SourcePlan.Of(@case with { Evidence = @case.Evidence with { NotAsked = [new(Scheme, "notConnected")] } });

        Assert.Equal((SourceOutcome.NotAsked, "It was not asked: this service has no connection to it."), (plan[^1].Outcome, plan[^1].Because.ToString()));
    }

    [Fact]
    public void Who_was_not_asked_is_not_believed_and_stands_nearest_to_the_issuer_first()
    {
        var @case = Of();
        var plan = SourcePlan.Of(@case with { Evidence = @case.Evidence with { NotAsked = [new(World, "notConnected"), new(IssuersOwn, "notConnected"), new(Scheme, "notConnected")] } });

        Assert.Equal(["nordcert", "space-scheme", "world"], plan.Select(line => line.Source.Id));
        Assert.DoesNotContain(plan, line => line.IsBelieved);
    }

    [Fact]
    public void Of_two_as_near_the_newer_stands_first_and_each_with_its_records()
    {
        var plan = SourcePlan.Of(Of((World with { Id = "older", AsOf = Day.AddDays(-9) }).IsSilent(), (World with { Id = "newer", AsOf = Day.AddDays(-2) }).Holds(Listed, Listed with { Id = "2" })));

        Assert.Equal([("newer", 2), ("older", 0)], plan.Select(line => (line.Source.Id, line.Records)));
    }

    [Theory]
    [InlineData(0, SourceRole.Decides)]
    [InlineData(1, SourceRole.Confirms)]
    public void A_complete_source_decides_until_the_last_day_of_its_freshness(int daysPast, SourceRole role)
    {
        var limit = Assert.Single(SourcePlan.Of(Of(IssuersOwn.Holds(Listed)))).FreshForDays;

        Assert.Equal(role, Assert.Single(SourcePlan.Of(Of((IssuersOwn with { AsOf = Day.AddDays(-limit - daysPast) }).Holds(Listed)))).Role);
    }

    [Fact]
    public void An_answer_too_old_is_shown_and_a_fresh_one_further_away_is_believed()
    {
        var plan = SourcePlan.Of(Of((IssuersOwn with { AsOf = Day.AddDays(-61) }).Holds(Listed), World.Holds(Listed)));

        Assert.Equal([("world", SourceRole.Confirms, true, 3), ("nordcert", SourceRole.Shows, false, 61)], plan.Select(line => (line.Source.Id, line.Role, line.IsBelieved, line.AgeDays!.Value)));
    }

    [Fact]
    public void A_complete_source_does_not_decide_by_its_silence_on_what_it_cannot_list_yet()
    {
        var @case = Of(Scheme.IsSilent()) with { Claim = Printed with { IssuedOn = Read(Day) } };

        Assert.Equal(SourceRole.Confirms, Assert.Single(SourcePlan.Of(@case)).Role);
    }

    [Fact]
    public void A_source_that_is_down_shows_when_to_ask_again_and_the_age_of_its_last_copy()
    {
        var line = Assert.Single(SourcePlan.Of(Of(National.IsDown(new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero)))));

        Assert.Equal((SourceOutcome.Unavailable, "timeout", 3, 10), (line.Outcome, line.Reason, line.AgeDays, line.RetryAt!.Value.Hour));
    }

    [Fact]
    public void The_judge_keeps_the_plan_with_the_verdict() => Assert.Equal("world", Assert.Single(Judge.Decide(Of(World.Holds(Listed)), Policies.Default).Sources).Source.Id);
}
