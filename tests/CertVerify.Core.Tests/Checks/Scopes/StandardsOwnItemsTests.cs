using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Scopes;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Scopes;

public class StandardsOwnItemsTests
{
    [Theory]
    [InlineData("ISO/IEC 27001", "Hosting of software, statement of applicability version 3", Outcome.Pass)]
    [InlineData("ISO/IEC 27001", "Hosting of software", Outcome.Warn)]
    [InlineData("ISO 22000", "Dairy products, category CI", Outcome.Pass)]
    [InlineData("ISO 22000", "Dairy products", Outcome.Warn)]
    [InlineData("ISO 13485", "医疗器械的生产", Outcome.Pass)]
    [InlineData("ISO 9001", "Pumps", Outcome.NotApplicable)]
    public void Each_standard_wants_its_own(string designation, string scope, Outcome expected)
    {
        var claim = Printed with { Standards = [Read(new Core.Normalising.Standard(designation, null))], Scope = Read(scope) };
        Assert.Equal(expected, StandardsOwnItems.Check.Ask(Of(World.IsDown()) with { Claim = claim }).Outcome);
    }

    [Fact]
    public void Without_a_scope_the_question_does_not_arise() => Assert.Equal(
        Outcome.NotApplicable,
        StandardsOwnItems.Check.Ask(Of() with { Claim = Printed with { Scope = null, Standards = [Read(new Core.Normalising.Standard("ISO 13485", null))] } }).Outcome);
}
