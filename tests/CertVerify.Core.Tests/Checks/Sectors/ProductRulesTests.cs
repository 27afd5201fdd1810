using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Sectors;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Sectors;

public sealed class ProductRulesTests
{
    [Theory]
    [InlineData("CE marked toys", "'CE marked'")]
    [InlineData("chargers, RoHS compliant", "'RoHS'")]
    public void A_mark_that_is_asked_for_is_named(string product, string mark) =>
        Assert.Contains(mark, Ask(product, Outcome.Warn).Because.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("toys")]
    [InlineData("ceramic tiles and fdaxa")]
    public void It_is_said_for_every_product(string product) => Assert.Contains(NextStep.CheckProductRules, Ask(product, Outcome.Pass).NextSteps);

    [Fact]
    public void Without_a_product_there_is_nothing_to_say() => ProductRules.Check.Ask(Certificate()).Is(Outcome.NotApplicable);

    private static Answer Ask(string product, Outcome expected)
    {
        var answer = ProductRules.Check.Ask(Certificate().Needing(new() { Product = product }));
        Assert.Equal(expected, answer.Outcome);
        return answer;
    }
}
