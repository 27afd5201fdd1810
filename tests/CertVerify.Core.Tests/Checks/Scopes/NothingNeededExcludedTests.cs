using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Scopes;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Scopes;

public class NothingNeededExcludedTests
{
    [Fact]
    public void No_exclusion_passes() => Assert.Equal(Outcome.Pass, Asked(null, "design").Outcome);

    [Theory]
    [InlineData("8.3 Design and development")]
    [InlineData("8.3")]
    [InlineData("8.3.2 to 8.3.6")]
    [InlineData("Konstruktion und Entwicklung")]
    public void An_exclusion_of_what_is_needed_fails(string clause)
    {
        var answer = Asked(clause, "design");
        Assert.Equal((Outcome.Fail, SubIndication.ScopeNotCovered), (answer.Outcome, answer.Implies));
    }

    [Theory]
    [InlineData("7.1.5.2 Measurement traceability", "design")]
    [InlineData("18.3", "design")]
    [InlineData("8.3 Design and development", "manufacture")]
    public void An_exclusion_of_something_else_warns(string clause, string process) => Assert.Equal(Outcome.Warn, Asked(clause, process).Outcome);

    [Fact]
    public void Without_the_document_exclusions_cannot_be_seen() => Assert.Equal(
        SubIndication.ScopeUnclear, NothingNeededExcluded.Check.Ask((Of(World.IsDown()) with { Claim = NumberOnly }).Needing(new() { Processes = ["design"] })).Implies);

    [Fact]
    public void Without_a_need_the_question_does_not_arise() => Assert.Equal(Outcome.NotApplicable, NothingNeededExcluded.Check.Ask(Of(World.Holds(Listed))).Outcome);

    private static Answer Asked(string? clause, string process) => NothingNeededExcluded.Check.Ask(
        (Of(World.Holds(Listed)) with { Claim = Printed with { Exclusions = clause is null ? [] : [Read(clause)] } }).Needing(new() { Processes = [process] }));
}
