using CertVerify.Core.Checks;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using CertVerify.Core.Tests.Checks;
using CertVerify.Core.Verdicts;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Verdicts;

/// <summary>Status, validity, meaning and next steps of whole judgements.</summary>
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
            "ISO/IEC 42001", "ISO/IEC 27701", "IATF 16949", "AS9100", "AS9110", "AS9120" },
        designation => Assert.Contains(designation, SystemMeanings.Of(designation).Designations));

    [Fact]
    public void A_failure_stops_first_and_everything_is_put_on_watch()
    {
        var steps = Certificate().Recorded(record => record with { Status = CertificationStatus.Suspended }).Judged().NextSteps;

        Assert.Equal(NextStep.DoNotRely, steps[0]);
        Assert.Equal(NextStep.PutOnWatch, steps[^1]);
        Assert.Equal(steps.Distinct(), steps);
    }

    [Fact]
    public void A_gap_asks_the_certification_body() => Assert.Contains(NextStep.AskCertificationBody, Nothing.Judged().NextSteps);

    [Fact]
    public void Goods_are_inspected_with_or_without_a_certificate() =>
        Assert.Contains(NextStep.BookPreShipmentInspection, Certificate().Needing(new Need { Product = "pump housings" }).Judged().NextSteps);

    [Fact]
    public void A_first_order_asks_for_the_papers_that_show_the_system_at_work() =>
        Assert.Contains(NextStep.AskForCorrectiveActions, Certificate().Judged(Policies.Named("import-first-pass")).NextSteps);

    [Fact]
    public void Every_step_has_a_code_of_its_own_and_a_text() => Assert.All(Enum.GetValues<NextStep>().GroupBy(NextSteps.Code), steps =>
    {
        Assert.StartsWith("NS-", steps.Key, StringComparison.Ordinal);
        Assert.NotEmpty(NextSteps.Text(Assert.Single(steps)));
    });

    [Fact]
    public void A_contact_is_taken_from_our_table_and_never_from_the_document()
    {
        var body = new CertificationBody("n", "Norland Certification", null, [], null, ["norland.example"], null, false, null, Confirmed);

        Assert.Contains("(norland.example)", NextSteps.Text(NextStep.AskCertificationBody, body), StringComparison.Ordinal);
        Assert.Contains("Do not use contact details printed on the document", NextSteps.Text(NextStep.AskCertificationBody), StringComparison.Ordinal);
    }
}
