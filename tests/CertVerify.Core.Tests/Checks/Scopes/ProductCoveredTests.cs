using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Scopes;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Scopes;

public class ProductCoveredTests
{
    [Fact]
    public void A_product_in_the_scope_passes() => Assert.Equal(Outcome.Pass, Asked("plastic components").Outcome);

    [Fact]
    public void A_broader_word_warns() => Assert.Equal(Outcome.Warn, Asked("plastic toys").Outcome);

    [Fact]
    public void A_product_of_another_kind_fails_and_says_both()
    {
        var answer = Asked("electronics assembly");
        Assert.Equal((Outcome.Fail, SubIndication.ScopeNotCovered), (answer.Outcome, answer.Implies));
        Assert.StartsWith("The scope is 'Manufacture of plastic components'; your product is 'electronics assembly': no shared term", answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_product_whose_kind_is_not_known_is_open() => Assert.Equal(SubIndication.ScopeUnclear, Asked("zorbles").Implies);

    [Fact]
    public void Without_a_scope_it_is_open() =>
        Assert.Equal(SubIndication.ScopeUnclear, ProductCovered.Check.Ask((Of(World.IsDown()) with { Claim = NumberOnly }).Needing(new() { Product = "pumps" })).Implies);

    [Fact]
    public void A_register_that_is_down_leaves_the_documents_scope_as_claimed() =>
        Assert.Equal(Assurance.Claimed, ProductCovered.Check.Ask(Of(World.IsDown()).Needing(new() { Product = "plastic components" })).Assurance);

    [Fact]
    public void Without_a_product_the_question_does_not_arise() => Assert.Equal(Outcome.NotApplicable, ProductCovered.Check.Ask(Of(World.Holds(Listed))).Outcome);

    private static Answer Asked(string product) => ProductCovered.Check.Ask(Of(World.Holds(Listed)).Needing(new() { Product = product }));
}
