using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Registers;

public class StatusUnderstoodTests
{
    [Theory]
    [InlineData("Active", CertificationStatus.Active)]
    [InlineData("Draft", CertificationStatus.Unknown)]
    public void A_word_we_know_is_understood(string raw, CertificationStatus status) =>
        Assert.Equal(Outcome.Pass, StatusUnderstood.Check.Ask(Of(World.Holds(Listed with { RawStatus = raw, Status = status }))).Outcome);

    [Fact]
    public void A_word_that_is_new_is_said_aloud()
    {
        var answer = StatusUnderstood.Check.Ask(Of(World.Holds(Listed with { RawStatus = "Zeta", Status = CertificationStatus.Unknown })));
        Assert.Equal((Outcome.Warn, "The status 'Zeta' is new to us."), (answer.Outcome, answer.Because.ToString()));
    }

    [Fact]
    public void Without_a_record_there_is_no_word() => Assert.Equal(Outcome.NotApplicable, StatusUnderstood.Check.Ask(Of(World.IsSilent(), National.IsDown())).Outcome);
}
