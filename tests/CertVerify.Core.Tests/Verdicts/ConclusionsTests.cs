using CertVerify.Core.Checks;
using CertVerify.Core.Sources;
using CertVerify.Core.Tests.Checks;
using CertVerify.Core.Verdicts;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Verdicts;

/// <summary>Status, validity and meaning of whole judgements.</summary>
public sealed class ConclusionsTests
{
    [Fact]
    public void The_status_is_the_registers_with_its_own_word_and_source()
    {
        var status = Certificate().Judged().Status;

        Assert.Equal(new Status(CertificationStatus.Active, "Active", null, "Example index (as of 5 November 2026)") { AtIssue = CertificationStatus.Active }, status);
    }

    [Fact]
    public void A_paper_alone_is_never_active() => Assert.Equal(CertificationStatus.Unknown, Certificate().Registers().Judged().Status.Unified);

    [Fact]
    public void The_calendar_corrects_a_register_that_still_says_active()
    {
        var status = Certificate().On(2027, 12, 15).Judged().Status;

        Assert.Equal((CertificationStatus.Expired, new DateOnly(2027, 12, 15)), (status.Unified, status.Since));
    }

    [Fact]
    public void A_paper_tells_that_it_has_expired_or_not_begun()
    {
        Assert.Equal(CertificationStatus.Expired, Certificate().Registers().On(2027, 12, 15).Judged().Status.Unified);
        Assert.Equal(CertificationStatus.NotYetValid, Certificate().Registers().On(2024, 12, 14).Judged().Status.Unified);
    }

    [Fact]
    public void An_edition_that_ended_supersedes() =>
        Assert.Equal(CertificationStatus.Superseded, Certificate().Valid(new(2027, 1, 1), new(2029, 12, 31)).On(2029, 10, 1).Judged().Status.Unified);

    [Theory]
    [InlineData(CertificationStatus.Active, true)]
    [InlineData(CertificationStatus.Suspended, false)]
    [InlineData(CertificationStatus.Withdrawn, false)]
    [InlineData(CertificationStatus.Cancelled, false)]
    public void What_was_stopped_holds_until_no_day(CertificationStatus status, bool holds) =>
        Assert.Equal(holds ? new DateOnly(2027, 12, 14) : null, Certificate().Recorded(record => record with { Status = status }).Judged().EffectiveUntil);

    [Fact]
    public void The_program_that_judges_has_a_name_of_its_own() => Assert.Equal(32, Judge.Build.Length);

    [Fact]
    public void A_verdict_is_not_reused_past_the_freshness_of_its_source() =>
        Assert.Equal(new DateOnly(2026, 11, 12), Certificate().Registers(Found(Register with { AsOf = new(2026, 11, 5), FreshForDays = 7 }, Listed)).Judged().ValidUntil);

    [Fact]
    public void A_verdict_is_not_reused_past_the_certificates_end() =>
        Assert.Equal(new DateOnly(2026, 11, 12), Certificate().Valid(new(2023, 11, 13), new(2026, 11, 12)).Judged().ValidUntil);

    [Fact]
    public void A_register_that_was_down_is_asked_again_the_same_day() => Assert.Equal(Today, Certificate().Registers(Down(Register)).Judged().ValidUntil);

    [Fact]
    public void An_untroubled_certificate_is_looked_at_again_after_thirty_days() => Assert.Equal(
        Today.AddDays(30),
        Certificate().Editions(Iso9001In2015 with { ValidUntil = null }).Registers(Found(Register with { AsOf = Today, FreshForDays = 60 }, Listed)).Judged().ValidUntil);

    [Fact]
    public void A_final_end_is_looked_at_again_after_ninety_days() => Assert.Equal(
        Today.AddDays(90),
        Certificate().Registers(Found(Register with { AsOf = null }, Listed with { Status = CertificationStatus.Withdrawn })).Judged().ValidUntil);

    [Fact]
    public void What_it_means_is_told_only_when_it_passed_and_for_its_scope()
    {
        var passed = Certificate().Judged().Meaning;

        Assert.Contains("for this scope only: Casting and machining of aluminium pump housings.", passed.Means[0].ToString(), StringComparison.Ordinal);
        Assert.Empty(Certificate().Registers().Judged().Meaning.Means);
        Assert.Empty(Certificate().Recorded(record => record with { Status = CertificationStatus.Suspended }).Judged().Meaning.Means);
    }

    [Fact]
    public void What_it_does_not_mean_is_told_always()
    {
        Assert.NotEmpty(Nothing.Judged().Meaning.DoesNotMean);
        Assert.Contains(Certificate().To("ISO 13485:2016").Judged().Meaning.DoesNotMean, sentence => sentence.Contains("FDA clearance", StringComparison.Ordinal));
    }

    [Fact]
    public void A_failure_says_what_who_and_since_when_and_judges_no_quality()
    {
        var meaning = Certificate()
            .Recorded(record => record with { Status = CertificationStatus.Suspended, StatusSince = new(2026, 10, 1) }).Judged().Meaning;

        Assert.Contains("Example index shows it as suspended since 1 October 2026", meaning.InShort.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("This does not judge the supplier's quality.", meaning.InShort.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_says_that_it_is_one() => Assert.StartsWith("We could not establish it", Nothing.Judged().Meaning.InShort.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Every_certifiable_standard_of_a_covered_family_has_a_meaning_of_its_own() => Assert.All(
        new[] { "ISO 9001", "ISO 14001", "ISO 45001", "ISO/IEC 27001", "ISO 22000", "ISO 13485", "ISO 50001", "ISO 22301", "ISO/IEC 20000-1", "ISO 37001", "ISO 39001",
            "ISO/IEC 42001", "ISO/IEC 27701", "IATF 16949", "AS9100", "AS9110", "AS9120", "OHSAS 18001", "FSSC 22000", "ISO 37301", "ISO 21001", "ISO 41001", "ISO 55001", "ISO 28000",
            "EN 9100", "EN 9110", "EN 9120", "JISQ 9100", "IA9100", "ISO 3834", "ISO 3834-2", "ISO 3834-3", "ISO 3834-4" },
        designation => Assert.Contains(designation, SystemMeanings.Of(designation).Designations));
}
