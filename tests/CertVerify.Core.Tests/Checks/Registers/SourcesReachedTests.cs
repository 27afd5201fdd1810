using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Registers;

public class SourcesReachedTests
{
    [Fact]
    public void All_answered() => Assert.Equal(Outcome.Pass, SourcesReached.Check.Ask(Of(World.IsSilent(), National.Holds(Listed))).Outcome);

    [Fact]
    public void One_that_is_down_is_named_with_time_age_and_when_to_ask_again()
    {
        var answer = SourcesReached.Check.Ask(Of(National.IsDown(new(2026, 11, 21, 9, 45, 0, TimeSpan.Zero))));
        Assert.Equal((Outcome.Unknown, SubIndication.TryLater), (answer.Outcome, answer.Implies));
        Assert.Equal(
            "National register did not answer at 09:30 UTC on 21 November 2026; its last good copy is 3 days old. Ask again from 09:45 UTC on 21 November 2026.", answer.Because.ToString());
    }

    [Theory]
    [InlineData("keyRefused", "refused our key")]
    [InlineData("insufficientCredit", "our credit there is used up")]
    [InlineData("rateLimited", "would take no further questions")]
    [InlineData("serverError", "an error of its own")]
    [InlineData("unreadable", "could not be understood")]
    [InlineData("tooLarge", "too large to be read")]
    [InlineData("redirected", "which we do not follow")]
    [InlineData("circuitOpen", "had failed several times")]
    [InlineData("busy", "too many questions")]
    [InlineData("unreachable", "did not answer")]
    public void Why_it_could_not_be_asked_is_said(string reason, string said)
    {
        var answer = SourcesReached.Check.Ask(Of(World.IsDown() with { Reason = reason }));
        Assert.Equal(SubIndication.TryLater, answer.Implies);
        Assert.Contains(said, answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_copy_that_is_said() => Assert.Contains("no earlier copy", SourcesReached.Check.Ask(Of((World with { AsOf = null }).IsDown())).Because.ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_lesser_register_that_is_down_does_not_hold_up_a_better_answer() =>
        Assert.Equal(Outcome.Warn, SourcesReached.Check.Ask(Of(IssuersOwn.Holds(Listed), World.IsDown())).Outcome);

    [Fact]
    public void A_better_register_that_is_down_does() => Assert.Equal(SubIndication.TryLater, SourcesReached.Check.Ask(Of(IssuersOwn.IsDown(), World.Holds(Listed))).Implies);

    [Fact]
    public void Without_registers_the_question_does_not_arise() => Assert.Equal(Outcome.NotApplicable, SourcesReached.Check.Ask(Of()).Outcome);
}
