using CertVerify.Core.Checks;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Tests.Verdicts;

public sealed class WeighingTests
{
    private static readonly Finding[] Needed =
    [
        Of("CV-REG-02", Outcome.Pass, assurance: Assurance.Confirmed), Of("CV-REG-04", Outcome.Pass, assurance: Assurance.Confirmed),
        Of("CV-CB-02", Outcome.Pass, assurance: Assurance.Corroborated), Of("CV-AB-02", Outcome.Pass, assurance: Assurance.Confirmed),
    ];

    [Fact]
    public void Passing_is_as_firm_as_the_least_firm_of_what_it_needs() =>
        Assert.Equal(new Verdict(Indication.Passed, null, [], Assurance.Corroborated), Weighed(Needed), Equal);

    [Theory]
    [InlineData("CV-REG-02", SubIndication.NoRegisterRecord)]
    [InlineData("CV-REG-04", SubIndication.NoRegisterRecord)]
    [InlineData("CV-CB-02", SubIndication.IssuerUnknown)]
    [InlineData("CV-AB-02", SubIndication.AccreditationBodyUnknown)]
    public void Nothing_passes_without_what_it_needs(string missing, SubIndication reason)
    {
        Finding[] without = [.. Needed.Where(finding => finding.Code != missing)];

        IsIndeterminate(reason, Weighed(without));
        IsIndeterminate(reason, Weighed([.. without, Of(missing, Outcome.NotApplicable, assurance: Assurance.Confirmed)]));
        IsIndeterminate(reason, Weighed([.. without, Of(missing, Outcome.Pass, assurance: Assurance.Claimed)]));
        IsIndeterminate(reason, Weighed([.. without, Of(missing, Outcome.Fail, SubIndication.Withdrawn, Level.Warn, Assurance.Confirmed)]));
    }

    [Fact]
    public void A_corroborated_register_record_is_not_enough() =>
        IsIndeterminate(SubIndication.NoRegisterRecord, Weighed([.. Needed[1..], Of("CV-REG-02", Outcome.Pass, assurance: Assurance.Corroborated)]));

    [Fact]
    public void A_gap_that_only_warns_still_names_its_reason_when_it_is_needed() =>
        IsIndeterminate(SubIndication.RecordConfidential, Weighed([.. Needed[1..], Of("CV-REG-02", Outcome.Unknown, SubIndication.RecordConfidential, Level.Warn)]));

    [Fact]
    public void A_warning_decides_nothing() =>
        Assert.Equal(Indication.Passed, Weighed([.. Needed, Of("CV-X-01", Outcome.Warn), Of("CV-X-02", Outcome.Fail, SubIndication.Expired, Level.Warn)]).Indication);

    [Theory]
    [InlineData(Level.Warn)]
    [InlineData(Level.Inform)]
    [InlineData(Level.Ignore)]
    public void Only_level_fail_decides(Level level) =>
        Assert.Equal(Indication.Passed, Weighed([.. Needed, Of("CV-X-01", Outcome.Fail, SubIndication.Expired, level), Of("CV-X-02", Outcome.Unknown, SubIndication.TryLater, level)]).Indication);

    [Fact]
    public void A_fact_outweighs_any_gap()
    {
        var verdict = Weighed([.. Needed, Of("CV-X-01", Outcome.Unknown, SubIndication.TryLater), Of("CV-X-02", Outcome.Fail, SubIndication.Expired, assurance: Assurance.Confirmed)]);

        Assert.Equal(new Verdict(Indication.Failed, SubIndication.Expired, [], Assurance.Confirmed), verdict, Equal);
    }

    [Fact]
    public void Facts_are_told_by_priority_whatever_the_order_of_the_checks()
    {
        var verdict = Weighed([Of("CV-X-01", Outcome.Fail, SubIndication.HolderMismatch), Of("CV-X-02", Outcome.Fail, SubIndication.Withdrawn), Of("CV-X-03", Outcome.Fail, SubIndication.Withdrawn)]);

        Assert.Equal(new Verdict(Indication.Failed, SubIndication.Withdrawn, [SubIndication.HolderMismatch], Assurance.Claimed), verdict, Equal);
    }

    [Fact]
    public void Gaps_are_told_by_priority_too()
    {
        var verdict = Weighed([Of("CV-X-01", Outcome.Unknown, SubIndication.NoRegisterRecord), Of("CV-X-02", Outcome.Unknown, SubIndication.TryLater)]);

        Assert.Equal(new Verdict(Indication.Indeterminate, SubIndication.TryLater, [SubIndication.NoRegisterRecord], Assurance.Claimed), verdict, Equal);
    }

    [Fact]
    public void What_is_missing_is_told_by_priority()
    {
        var verdict = Weighed([Needed[1], Needed[3], Of("CV-CB-02", Outcome.NotApplicable), Of("CV-REG-02", Outcome.Unknown, SubIndication.TryLater, Level.Warn)]);

        Assert.Equal(new Verdict(Indication.Indeterminate, SubIndication.TryLater, [SubIndication.IssuerUnknown], Assurance.Claimed), verdict, Equal);
    }

    [Fact]
    public void A_reason_is_as_firm_as_its_least_firm_finding()
    {
        var verdict = Weighed([Of("CV-X-01", Outcome.Fail, SubIndication.Expired, assurance: Assurance.Confirmed), Of("CV-X-02", Outcome.Fail, SubIndication.Expired, assurance: Assurance.Corroborated)]);

        Assert.Equal(Assurance.Corroborated, verdict.Assurance);
    }

    [Fact]
    public void Suitability_is_as_firm_as_the_least_firm_of_its_findings()
    {
        Finding[] findings = [Suits(Assurance.Confirmed), Suits(Assurance.Claimed)];

        Assert.Equal(Assurance.Claimed, Weighing.OfSuitability(findings, null)!.Assurance);

        static Finding Suits(Assurance assurance) => Of("CV-X-01", Outcome.Pass, assurance: assurance) with { Part = Part.Suitability };
    }

    [Fact]
    public void Two_alike_are_told_as_one_with_the_certificates_reasons_first()
    {
        var certificate = new Verdict(Indication.Failed, SubIndication.Withdrawn, [SubIndication.HolderMismatch], Assurance.Confirmed);
        var suitability = new Verdict(Indication.Failed, SubIndication.ScopeNotCovered, [], Assurance.Claimed);

        Assert.Equal(
            new(Indication.Failed, SubIndication.Withdrawn, [SubIndication.HolderMismatch, SubIndication.ScopeNotCovered], Assurance.Claimed),
            Weighing.Worse(certificate, suitability), Equal);
    }

    [Fact]
    public void A_fail_that_is_a_gap_by_its_reason_accuses_nobody() =>
        IsIndeterminate(SubIndication.InputIncomplete, Weighed([.. Needed, Of("CV-X-01", Outcome.Fail, SubIndication.InputIncomplete)]));

    [Fact]
    public void What_counts_for_the_purchase_does_not_count_for_the_certificate() =>
        Assert.Equal(Indication.Passed, Weighed([.. Needed, Of("CV-X-01", Outcome.Fail, SubIndication.ScopeNotCovered) with { Part = Part.Suitability }]).Indication);

    private static Verdict Weighed(IReadOnlyList<Finding> findings) => Weighing.OfCertificate(findings);

    private static void IsIndeterminate(SubIndication reason, Verdict verdict) =>
        Assert.Equal((Indication.Indeterminate, reason), (verdict.Indication, verdict.SubIndication!.Value));

    private static bool Equal(Verdict expected, Verdict actual) =>
        expected with { AlsoFound = actual.AlsoFound } == actual && expected.AlsoFound.SequenceEqual(actual.AlsoFound);

    private static Finding Of(string code, Outcome outcome, SubIndication? implies = null, Level level = Level.Fail, Assurance assurance = Assurance.Claimed) => new()
    {
        Code = code, Question = "?", Part = Part.Certificate, Outcome = outcome, Level = level, Implies = implies, Because = $"Because.", Assurance = assurance,
    };
}
