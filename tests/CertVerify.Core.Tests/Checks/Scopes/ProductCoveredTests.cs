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

    [Fact]
    public void A_register_s_scope_goes_before_the_documents_and_is_confirmed()
    {
        var answer = Asked("plastic components");

        Assert.Equal((Assurance.Confirmed, "World index (as of 18 November 2026)"), (answer.Assurance, $"{answer.Source}"));
        Assert.Equal(("plastic components", "Manufacture of plastic components"), ($"{answer.Claimed}", $"{answer.Found}"));
        Assert.Equal(Outcome.Pass, ProductCovered.Check.Ask(Of(World.Holds(Listed with { Scope = null })).Needing(new() { Product = "plastic components" })).Outcome);
        Assert.NotEqual(Outcome.Pass, ProductCovered.Check.Ask(Of(World.Holds(Listed with { Scope = "Consulting" })).Needing(new() { Product = "plastic components" })).Outcome);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void An_empty_scope_or_product_is_none(string? empty)
    {
        Assert.Equal(Outcome.NotApplicable, Asked(empty!).Outcome);
        Assert.Equal("No scope could be read or found, so whether it covers your product is open.", $"{ProductCovered.Check.Ask((Of(World.Holds(Listed with { Scope = empty })) with { Claim = NumberOnly }).Needing(new() { Product = "pumps" })).Because}");
    }

    [Fact]
    public void The_sectors_of_the_certificate_are_told_where_they_speak_against_it()
    {
        Answer In(params string[] sectors) => ProductCovered.Check.Ask(Of(World.Holds(Listed with { IafCodes = sectors })).Needing(new() { Product = "electronics assembly" }));

        Assert.StartsWith("The scope is 'Manufacture of plastic components' (IAF 14, IAF 17); your product is", $"{In("IAF 14", "IAF 17").Because}", StringComparison.Ordinal);
        Assert.StartsWith("The scope is 'Manufacture of plastic components'; your product is", $"{In().Because}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zorble widgets", "Manufacture of widgets", "", Outcome.Warn)]
    [InlineData("zorble gizmo widgets", "Manufacture of widgets", "", Outcome.Unknown)]
    [InlineData("gaskets", "Manufacture of plastic pipes", "IAF 14", Outcome.Warn)]
    [InlineData("steel bolts", "Iron castings", "", Outcome.Warn)]
    [InlineData("steel bolts", "Zorbles", "IAF 17", Outcome.Warn)]
    [InlineData("zorbles", "Plastic pipes", "IAF 14", Outcome.Unknown)]
    [InlineData("iron castings for cars", "Steel bolts for pumps", "IAF 17", Outcome.Unknown)]
    [InlineData("bolts", "Metal products", "IAF 14", Outcome.Unknown)]
    [InlineData("plastic zorbles", "Plastic furniture", "IAF 3", Outcome.Unknown)]
    [InlineData("compressors", "Pumps", "IAF 18", Outcome.Unknown)]
    [InlineData("steel zorble", "Plastic zorbles", "", Outcome.Warn)]
    [InlineData("plastic zorbles pumps", "Plastic furniture", "", Outcome.Warn)]
    [InlineData("steel zorble gizmo", "Plastic zorbles", "IAF 17", Outcome.Unknown)]
    public void Half_the_words_a_kind_or_a_sector_covers_in_broader_words_unless_sector_purpose_or_kind_speaks_against_it(string product, string scope, string sector, Outcome outcome) => Assert.Equal(
        outcome, ProductCovered.Check.Ask(Of(World.Holds(Listed with { Scope = scope, IafCodes = [sector] })).Needing(new() { Product = product })).Outcome);

    [Fact]
    public void What_covers_it_in_broader_words_is_told() => Assert.Equal(
        "The scope is 'Manufacture of plastic pipes'; your product 'gaskets' is covered only in broader words: the scope names the same kind of goods: \"plastic\"; sector IAF 14 fits.",
        $"{ProductCovered.Check.Ask(Of(World.Holds(Listed with { Scope = "Manufacture of plastic pipes", IafCodes = ["IAF 14"] })).Needing(new() { Product = "gaskets" })).Because}");

    private static Answer Asked(string product) => ProductCovered.Check.Ask(Of(World.Holds(Listed)).Needing(new() { Product = product }));
}
