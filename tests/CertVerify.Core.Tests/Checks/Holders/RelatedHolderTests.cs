using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Holders;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Holders;

public class RelatedHolderTests
{
    [Theory]
    [InlineData("Brightwater Plastics Holding Ltd", "another member of your supplier's group")]
    [InlineData("Brightwater Plastics Trading Ltd", "the trading or manufacturing sister")]
    [InlineData("Brightwater Plastics Bristol Birmingham Ltd", "the sister of your supplier in another place")]
    public void A_relation_seen_in_the_names_warns(string supplier, string relation)
    {
        var answer = RelatedHolder.Check.Ask(Of(World.Holds(Listed)).ForSupplier(supplier));
        Assert.Equal(Outcome.Warn, answer.Outcome);
        Assert.Contains(relation, answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_holder_itself_is_not_a_relation() => Assert.Equal(Outcome.Pass, RelatedHolder.Check.Ask(Of(World.Holds(Listed))).Outcome);

    [Fact]
    public void Strangers_are_not_related() => Assert.Equal(Outcome.NotApplicable, RelatedHolder.Check.Ask(Of(World.Holds(Listed)).ForSupplier("Greenfield Optics GmbH")).Outcome);

    [Fact]
    public void Without_two_names_there_is_no_relation() => Assert.Equal(Outcome.NotApplicable, RelatedHolder.Check.Ask(Of(World.IsDown()) with { Claim = NumberOnly }).Outcome);
}
