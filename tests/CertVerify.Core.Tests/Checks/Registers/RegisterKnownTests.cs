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
        Assert.Equal("Asked: World index, which is not complete.", answer.Because);
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
    public void A_copy_of_other_registers_does_not_count() =>
        Assert.Equal(SubIndication.NoRegisterKnown, RegisterKnown.Check.Ask(Of(Copy.Holds(Listed))).Implies);
}
