using CertVerify.Core.Checks;
using CertVerify.Core.Receipts;
using CertVerify.Core.Tables;
using CertVerify.Core.Tests.Checks;
using CertVerify.Core.Tests.Verdicts;
using CertVerify.Core.Verdicts;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Receipts;

public sealed class ReplayTests
{
    private static readonly EngineBuild Then = new("0.1.0", "one");

    [Fact]
    public void Judged_by_the_same_it_comes_out_the_same_in_every_word()
    {
        var replayed = Replay.Of(Stored(), Then, Then, Stored().Evidence);

        Assert.True(replayed.Again is { IsSameInEveryWord: true, IsSameVerdict: true, Findings: [] });
        Assert.True(replayed.ByTablesOfNow is { IsSameInEveryWord: true });
        Assert.Empty(replayed.Rules);
        Assert.Empty(replayed.Tables);
        Assert.False(replayed.IsUnexplained);
    }

    [Fact]
    public void Another_verdict_that_no_version_explains_is_said_to_be_unexplained()
    {
        var stored = Stored();
        var altered = stored with { Judgement = stored.Judgement with { Overall = stored.Judgement.Overall with { Indication = Indication.Failed } } };

        var replayed = Replay.Of(altered, Then, Then, stored.Evidence);

        Assert.False(replayed.Again!.IsSameVerdict);
        Assert.True(replayed.IsUnexplained);
    }

    [Fact]
    public void A_finding_that_came_out_otherwise_is_named_with_the_engine_that_is_another()
    {
        var stored = Stored();
        var first = stored.Judgement.Findings[0];
        var before = stored with { Judgement = stored.Judgement with { Findings = [first with { Outcome = Outcome.NotApplicable }, .. stored.Judgement.Findings.Skip(1)] } };

        var replayed = Replay.Of(before, Then, new("0.1.0", "two"), stored.Evidence);

        Assert.Equal(new("engine", "0.1.0 (build one)", "0.1.0 (build two)"), Assert.Single(replayed.Rules));
        Assert.Equal(new(first.Code, Outcome.NotApplicable, first.Outcome), Assert.Single(replayed.Again!.Findings));
        Assert.False(replayed.IsUnexplained);
    }

    [Fact]
    public void A_policy_of_another_version_is_named()
    {
        var stored = Stored();
        var before = stored with { Judgement = stored.Judgement with { PolicyVersion = "0" } };

        Assert.Equal(new("policy default", "0", Policies.Default.Version), Assert.Single(Replay.Of(before, Then, Then, stored.Evidence).Rules));
    }

    [Fact]
    public void A_policy_that_is_gone_cannot_judge_again()
    {
        var stored = Stored();
        var replayed = Replay.Of(stored with { Judgement = stored.Judgement with { PolicyName = "gone" } }, Then, Then, stored.Evidence);

        Assert.Null(replayed.Again);
        Assert.Equal(new("policy gone", stored.Judgement.PolicyVersion, null), Assert.Single(replayed.Rules));
    }

    [Fact]
    public void Tables_that_say_otherwise_now_are_named_with_what_they_change()
    {
        var stored = Stored();
        var now = stored.Evidence with { Accreditor = new(), Tables = [new("accreditation_bodies", 1, "two"), new("new", 1, "one")] };
        var then = stored with { Evidence = stored.Evidence with { Tables = [new TableVersion("accreditation_bodies", 1, "one"), new TableVersion("gone", 1, "one")] } };

        var replayed = Replay.Of(then, Then, Then, now);

        Assert.Equal(
            [new("table accreditation_bodies", "one", "two"), new("table gone", "one", null), new("table new", null, "one")],
            replayed.Tables);
        Assert.True(replayed.Again!.IsSameVerdict);
        Assert.Contains(replayed.ByTablesOfNow!.Findings, finding => finding.Code == "CV-AB-01");
    }

    [Fact]
    public void An_old_verification_is_compared_by_the_release_alone()
    {
        var stored = Stored();

        Assert.Empty(Replay.Of(stored, null, new(stored.EngineVersion, "any"), stored.Evidence).Rules);
        Assert.Equal(new("engine", stored.EngineVersion, "9"), Assert.Single(Replay.Of(stored, null, new("9", "any"), stored.Evidence).Rules));
    }

    private static Verification Stored()
    {
        var @case = Certificate().Registers(Found(Register, Listed));
        return new()
        {
            Id = "v1", ReceiptNumber = "CV-2026-7KQ4-M2XP", Tenant = "t", VerifiedAt = new(2026, 11, 10, 9, 0, 0, TimeSpan.Zero), AsOf = @case.Day,
            Inquiry = @case.Inquiry, Claim = @case.Claim, Evidence = @case.Evidence, Judgement = @case.Judged(), EngineVersion = "0.1.0",
        };
    }
}
