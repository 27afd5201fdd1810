using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Scopes;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Scopes;

public class ScopeSpecificTests
{
    [Fact]
    public void A_scope_that_says_what_is_made_passes() => Assert.Equal(Outcome.Pass, ScopeSpecific.Check.Ask(Of(World.Holds(Listed))).Outcome);

    [Theory]
    [InlineData("All activities of the company")]
    [InlineData("Alle Tätigkeiten")]
    [InlineData("Production")]
    [InlineData("To do so")]
    [InlineData("Xyz of it")]
    [InlineData("Objects of the Company")]
    public void A_sweeping_scope_warns(string scope) => Assert.Equal(Outcome.Warn, ScopeSpecific.Check.Ask(Of(World.Holds(Listed with { Scope = scope }))).Outcome);

    [Theory]
    [InlineData("Zorble making")]
    [InlineData("Xyz abc")]
    [InlineData("Pumps")]
    [InlineData("製造")]
    public void Two_words_or_a_kind_of_goods_or_East_Asian_signs_say_something(string scope) => Assert.Equal(Outcome.Pass, ScopeSpecific.Check.Ask(Of(World.Holds(Listed with { Scope = scope }))).Outcome);

    [Fact]
    public void Without_a_scope_it_is_open() =>
        Assert.Equal(SubIndication.ScopeUnclear, ScopeSpecific.Check.Ask(Of(World.IsSilent()) with { Claim = NumberOnly }).Implies);

    [Fact]
    public void A_register_that_is_down_leaves_the_documents_scope() => Assert.Equal(Assurance.Claimed, ScopeSpecific.Check.Ask(Of(World.IsDown())).Assurance);
}
