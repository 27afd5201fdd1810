using CertVerify.Core.Checks;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using CertVerify.Core.Tests.Checks;
using CertVerify.Core.Verdicts;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Verdicts;

public sealed class NextStepsTests
{
    [Fact]
    public void A_mark_that_is_misused_is_told_to_the_accreditation_body() => Assert.Equal(
        "Look the certification body up in the directory of the accreditation body, and tell the accreditation body if its mark is misused.", NextSteps.Text(NextStep.CheckAccreditationDirectory));

    private static readonly CertificationBody Norland = new("n", "Norland Certification", null, [], null, ["norland.example"], null, false, null, Confirmed);

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

    [Theory]
    [InlineData(Level.Fail, Outcome.Unknown, true)]
    [InlineData(Level.Warn, Outcome.Warn, true)]
    [InlineData(Level.Fail, Outcome.Pass, false)]
    [InlineData(Level.Fail, Outcome.NotApplicable, false)]
    [InlineData(Level.Inform, Outcome.Unknown, false)]
    public void Only_findings_that_weigh_and_are_not_settled_bring_steps(Level level, Outcome outcome, bool brings)
    {
        var finding = new Finding { Code = "CV-X-01", Question = "?", Part = Part.Certificate, Outcome = outcome, Level = level, Because = $"Because.", Assurance = Assurance.Claimed, NextSteps = [NextStep.AskForReferences] };

        var steps = NextSteps.For(Certificate(), new(Indication.Passed, null, [], Assurance.Confirmed), [finding], Policies.Default);

        Assert.Equal(brings ? [NextStep.AskForReferences, NextStep.PutOnWatch] : [NextStep.PutOnWatch], steps);
    }

    [Fact]
    public void A_contact_is_taken_from_our_table_and_never_from_the_document()
    {
        Assert.StartsWith("Ask Norland Certification in writing", NextSteps.Text(NextStep.AskCertificationBody, Norland), StringComparison.Ordinal);
        Assert.Contains("(norland.example)", NextSteps.Text(NextStep.AskCertificationBody, Norland), StringComparison.Ordinal);
        Assert.StartsWith("Ask the certification body in writing", NextSteps.Text(NextStep.AskCertificationBody), StringComparison.Ordinal);
        Assert.Contains("Do not use contact details printed on the document", NextSteps.Text(NextStep.AskCertificationBody), StringComparison.Ordinal);
    }

    [Fact]
    public void An_accreditors_directory_is_named_before_its_domain()
    {
        Assert.Contains("directory of United Kingdom Accreditation Service (ukas.com),", NextSteps.Text(NextStep.CheckAccreditationDirectory, accreditor: Ukas), StringComparison.Ordinal);
        Assert.Contains("(https://find.example),", NextSteps.Text(NextStep.CheckAccreditationDirectory, accreditor: Ukas with { Directory = "https://find.example" }), StringComparison.Ordinal);
        Assert.Contains("directory of the accreditation body,", NextSteps.Text(NextStep.CheckAccreditationDirectory), StringComparison.Ordinal);
    }
}
