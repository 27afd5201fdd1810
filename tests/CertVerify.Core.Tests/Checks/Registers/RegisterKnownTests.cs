using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Registers;

public class RegisterKnownTests
{
    [Fact]
    public void One_register_is_enough()
    {
        var answer = RegisterKnown.Check.Ask(Of(World.IsSilent()));
        Assert.Equal(Outcome.Pass, answer.Outcome);
        Assert.Equal("Asked: World index, which is not complete.", answer.Because.ToString());
    }

    [Fact]
    public void A_register_that_is_down_is_still_a_register() => Assert.Equal(Outcome.Pass, RegisterKnown.Check.Ask(Of(National.IsDown())).Outcome);

    [Fact]
    public void Without_any_register_nothing_is_known()
    {
        var answer = RegisterKnown.Check.Ask(Of());
        Assert.Equal((Outcome.Unknown, SubIndication.NoRegisterKnown), (answer.Outcome, answer.Implies));
        Assert.Contains(NextStep.AskCertificationBody, answer.NextSteps);
    }

    [Fact]
    public void A_national_register_that_should_list_it_by_now_is_remarked_on_and_accuses_nobody()
    {
        var @case = Of(National.IsSilent());
        Assert.Equal(Outcome.Warn, RegisterKnown.Check.Ask(@case).Outcome);
        Assert.Equal(Outcome.Unknown, RecordFound.Check.Ask(@case).Outcome);
        Assert.Equal(Outcome.Pass, RegisterKnown.Check.Ask(@case with { Claim = Printed with { IssuedOn = Read(Day.AddDays(-30)) } }).Outcome);
    }

    [Theory]
    [InlineData("countryMissing", SubIndication.InputIncomplete, "name the country")]
    [InlineData("holderMissing", SubIndication.InputIncomplete, "name the holder and its country")]
    [InlineData("notConnected", SubIndication.NoRegisterKnown, "no connection to it")]
    public void A_register_that_was_not_asked_is_named_with_the_reason(string reason, SubIndication expected, string said)
    {
        var @case = Of();
        var answer = RegisterKnown.Check.Ask(@case with { Evidence = @case.Evidence with { NotAsked = [new(World, reason)] } });
        Assert.Equal(expected, answer.Implies);
        Assert.Contains(said, answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_of_other_registers_does_not_count() =>
        Assert.Equal(SubIndication.NoRegisterKnown, RegisterKnown.Check.Ask(Of(Copy.Holds(Listed))).Implies);
}
