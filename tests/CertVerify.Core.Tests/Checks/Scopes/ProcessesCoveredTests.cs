using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Scopes;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Scopes;

public class ProcessesCoveredTests
{
    [Fact]
    public void Every_process_named_passes() => Assert.Equal(Outcome.Pass, Asked("Design, manufacture and testing of pumps", "design", "test").Outcome);

    [Fact]
    public void A_part_of_a_named_process_warns() => Assert.Equal(Outcome.Warn, Asked("Manufacture of steel frames", "welding").Outcome);

    [Theory]
    [InlineData("Entwicklung und Herstellung von Pumpen", "design")]
    [InlineData("Montage von Pumpen", "installation")]
    [InlineData("水泵的研发", "design")]
    public void What_another_language_has_the_same_word_for_leaves_it_open(string scope, string process) => Assert.Equal(SubIndication.ScopeUnclear, Asked(scope, process).Implies);

    [Fact]
    public void Sales_do_not_cover_making()
    {
        var answer = Asked("Trading of electronic components", "manufacture");
        Assert.Equal((Outcome.Fail, SubIndication.ScopeNotCovered), (answer.Outcome, answer.Implies));
        Assert.Equal("The scope covers \"trading\"; you need manufacture: manufacture is not named.", answer.Because.ToString());
    }

    [Theory]
    [InlineData("3 Dock Road, Hull HU1 2AB, United Kingdom", Outcome.Fail)]
    [InlineData("12 Mill Road, Leeds LS1 4AB, United Kingdom", Outcome.Pass)]
    public void A_process_is_done_where_the_register_says(string site, Outcome outcome)
    {
        var sites = Listed with { Sites = [new("12 Mill Road, Leeds LS1 4AB, United Kingdom", "Manufacture"), new("3 Dock Road, Hull HU1 2AB, United Kingdom", "Sales office")] };
        Assert.Equal(outcome, ProcessesCovered.Check.Ask(Of(World.Holds(sites)).Needing(new() { Site = site, Processes = ["manufacture"] })).Outcome);
    }

    [Fact]
    public void What_a_paper_says_of_a_site_does_not_outweigh_the_register()
    {
        var paper = Printed with { Sites = [Read(new Core.Claims.Site("12 Mill Road, Leeds LS1 4AB, United Kingdom", "Manufacture of plastics"))] };
        var trading = Of(World.Holds(Listed with { Scope = "Trading of plastics" })) with { Claim = paper };
        Assert.Equal(Outcome.Fail, ProcessesCovered.Check.Ask(trading.Needing(new() { Site = "12 Mill Road, Leeds LS1 4AB, United Kingdom", Processes = ["manufacture"] })).Outcome);
    }

    [Fact]
    public void A_scope_without_a_verb_leaves_it_open() => Assert.Equal(SubIndication.ScopeUnclear, Asked("Steel frames", "design").Implies);

    [Fact]
    public void Without_a_scope_it_is_open() => Assert.Equal(
        SubIndication.ScopeUnclear, ProcessesCovered.Check.Ask((Of(World.IsDown()) with { Claim = NumberOnly }).Needing(new() { Processes = ["design"] })).Implies);

    [Fact]
    public void Without_processes_the_question_does_not_arise() => Assert.Equal(Outcome.NotApplicable, ProcessesCovered.Check.Ask(Of(World.Holds(Listed))).Outcome);

    [Theory]
    [InlineData("Design, manufacture and testing of pumps", "The scope names design, test.", "design", "test")]
    [InlineData("Trading and storage of pumps", "The scope covers \"storage\", \"trading\"; you need design, manufacture: design is not named; manufacture is not named.", "design", "manufacture")]
    [InlineData("Steel frames", "The scope 'Steel frames' does not say clearly enough what is done; you need design, test.", "design", "test")]
    public void The_answer_names_what_is_covered_and_what_is_needed(string scope, string because, params string[] processes)
    {
        var answer = Asked(scope, processes);

        Assert.Equal(because, $"{answer.Because}");
        Assert.Equal((string.Join(", ", processes), scope), ($"{answer.Claimed}", $"{answer.Found}"));
        Assert.Equal(Assurance.Confirmed, answer.Assurance);
    }

    private static Answer Asked(string scope, params string[] processes) =>
        ProcessesCovered.Check.Ask(Of(World.Holds(Listed with { Scope = scope })).Needing(new() { Processes = processes }));
}
