using System.Text.RegularExpressions;
using CertVerify.Core.Checks;
using CertVerify.Core.Sources;
using CertVerify.Core.Tests.Checks;
using CertVerify.Core.Verdicts;
using FsCheck;
using FsCheck.Fluent;
using Check = CertVerify.Core.Checks.Check;
using Outcome = CertVerify.Core.Checks.Outcome;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Verdicts;

public sealed partial class PolicyTests
{
    public static TheoryData<string> Names => [.. Policies.All.Select(policy => policy.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_check_has_its_own_code_question_and_citation(string policy)
    {
        var checks = Policies.Named(policy)!.Lines.Select(line => line.Check).ToList();

        Assert.All(checks, check => Assert.Matches("^CV-[A-Z]{2,4}-[0-9]{2}$", check.Code));
        Assert.All(checks, check => Assert.EndsWith("?", check.Question, StringComparison.Ordinal));
        Assert.All(checks, check => Assert.NotEmpty(check.Citation));
        Assert.Equal(checks.Count, checks.Select(check => check.Code).Distinct().Count());
        Assert.Equal(checks.Count, checks.Select(check => check.Question).Distinct().Count());
    }

    [Fact]
    public void The_standardpolicy_asks_every_check_there_is() => Assert.Equal(
        AllChecks().Select(check => check.Code).Order(),
        Policies.Default.Lines.Select(line => line.Check.Code).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void No_policy_lets_a_certificate_pass_without_asking_what_it_needs(string policy) =>
        Assert.Superset(
            new HashSet<string> { "CV-IN-01", "CV-DOC-02", "CV-CB-02", "CV-CB-06", "CV-AB-02", "CV-AB-05", "CV-STD-02", "CV-DATE-01", "CV-DATE-02", "CV-REG-02", "CV-REG-04", "CV-REG-06", "CV-HLD-01" },
            Policies.Named(policy)!.Lines.Where(line => line.Level is Level.Fail).Select(line => line.Check.Code).ToHashSet());

    [Fact]
    public void Five_policies_ship_and_each_says_what_it_is_for()
    {
        Assert.Equal(["default 1", "strict-regulated 1", "import-first-pass 1", "tender 1", "monitor 1"], Policies.All.Select(policy => $"{policy.Name} {policy.Version}"));
        Assert.All(Policies.All, policy => Assert.Matches("^For .+: .+[.]$", policy.Purpose));
    }

    [Fact]
    public void A_policy_revises_another_in_some_levels_and_leaves_checks_out()
    {
        var (standard, monitor) = (Policies.Default.Lines, Policies.Named("monitor")!.Lines);
        var (strict, changed) = (Policies.Named("strict-regulated")!.Lines, Policies.Named("strict-regulated")!.Lines.Except(Policies.Default.Lines).Select(line => $"{line.Check.Code} {line.Level}"));

        Assert.Equal(standard.Select(line => line.Check), strict.Select(line => line.Check));
        Assert.Equal(7, changed.Count());
        Assert.Equal(standard.Select(line => line.Check).Where(check => monitor.Any(line => line.Check == check)), monitor.Select(line => line.Check));
        Assert.Equal(standard.Count - 28, monitor.Count);
        Assert.Single(monitor.Except(standard));
    }

    [Fact]
    public void A_policy_is_found_by_its_name_and_no_other()
    {
        Assert.Equal("tender", Policies.Named("Tender")?.Name);
        Assert.Null(Policies.Named("lenient"));
    }

    [Fact]
    public void Every_check_answers_whatever_is_missing() => ForAnyCase((@case, check) =>
    {
        var answer = check.Ask(@case);
        Assert.False(string.IsNullOrWhiteSpace(answer.Because.ToString()), check.Code);
        Assert.Equal(answer.Outcome is Outcome.Fail or Outcome.Unknown, answer.Implies is not null);
    });

    [Fact]
    public void A_gap_is_never_a_fact() => ForAnyCase((@case, check) =>
    {
        var answer = check.Ask(@case);
        Assert.False(answer is { Outcome: Outcome.Unknown, Implies.IsFact: true }, $"{check.Code}: {answer.Because}");
    });

    [Fact]
    public void No_sentence_accuses() => ForAnyCase((@case, check) => Assert.DoesNotMatch(Accusing(), check.Ask(@case).Because.ToString()));

    [Fact]
    public void Without_evidence_nothing_fails()
    {
        var alone = Certificate() with { Evidence = new Evidence { Document = Certificate().Evidence.Document } };

        foreach (var policy in Policies.All)
        {
            alone.Judged(policy).Is(Indication.Indeterminate, alone.Judged(policy).Overall.SubIndication);
            Number("NC 700001").Judged(policy).Is(Indication.Indeterminate, SubIndication.InputIncomplete);
        }
    }

    [Fact]
    public void No_gap_and_no_two_gaps_together_fail_anybody()
    {
        foreach (var (one, other) in Enumerable.Range(0, Omissions.Count).SelectMany(one => Enumerable.Range(one, Omissions.Count - one).Select(other => (one, other))))
        {
            var judgement = Omissions.Apply([.. Enumerable.Range(0, Omissions.Count).Select(index => index == one || index == other)]).Judged();
            Assert.True(judgement.Overall.Indication is not Indication.Failed, $"{one}, {other}: {judgement.Overall}");
        }
    }

    [Fact]
    public void Nothing_passes_without_a_register_that_has_it() => Prop.ForAll(AnyOmissions, omitted =>
    {
        var @case = Omissions.Apply(omitted).Registers(Absent(Register));
        Assert.NotEqual(Indication.Passed, @case.Judged().Certificate.Indication);
    }).QuickCheckThrowOnFailure();

    private static void ForAnyCase(Action<Case, Check> assert) => Prop.ForAll(AnyOmissions, omitted =>
    {
        var @case = Omissions.Apply(omitted);
        foreach (var check in AllChecks())
            assert(@case, check);
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<bool[]> AnyOmissions => Gen.ArrayOf(Gen.Elements(true, false, false), Omissions.Count).ToArbitrary();

    /// <summary>Every check in the assembly, whether a policy names it or not.</summary>
    private static IEnumerable<Check> AllChecks() => typeof(Check).Assembly.GetTypes()
        .Select(type => type.GetField("Check")?.GetValue(null)).OfType<Check>();

    [GeneratedRegex("fake|forge|fraud|counterfeit|bogus|scam", RegexOptions.IgnoreCase)]
    private static partial Regex Accusing();
}
