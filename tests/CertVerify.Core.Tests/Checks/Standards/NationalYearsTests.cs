using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Checks.Standards;
using CertVerify.Core.Normalising;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Standards;

public sealed class NationalYearsTests
{
    [Theory]
    [InlineData("GB/T 19001-2015", true)]
    [InlineData("GB/T 19001", false)]
    [InlineData("ISO 20400", false)]
    [InlineData("ISO 9001/Amd 1:2024", false)]
    public void A_year_that_we_do_not_understand_is_stated_all_the_same(string printed, bool isStated)
    {
        var @case = To(printed);

        Assert.Equal(isStated, @case.StatesEditionOf(@case.Standards[0]));
        Assert.Equal(isStated ? Outcome.Pass : Outcome.Warn, StatesWhatItMust.Check.Ask(@case).Outcome);
        Assert.Equal(isStated ? Outcome.Pass : Outcome.Warn, StandardKnown.Check.Ask(@case).Outcome);
    }

    [Theory]
    [InlineData("GB/T 19001-2015", Outcome.Unknown)]
    [InlineData("GB/T 19001", Outcome.Warn)]
    public void It_is_not_taken_for_a_missing_one(string printed, Outcome outcome) => Assert.Equal(outcome, EditionInForce.Check.Ask(To(printed)).Outcome);

    private static Case To(string printed) => Certificate().Printed(claim => claim with { Standards = [Read(new Standard("ISO 9001", null)) with { Raw = printed }] });
}
