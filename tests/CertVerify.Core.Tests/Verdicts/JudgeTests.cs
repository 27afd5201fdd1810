using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using CertVerify.Core.Tests.Checks;
using CertVerify.Core.Verdicts;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Verdicts;

public sealed class JudgeTests
{
    [Fact]
    public void A_check_that_throws_loses_no_other_finding_and_accuses_nobody()
    {
        var broken = new Check("CV-XX-01", "Does it break?", "A test", _ => throw new InvalidOperationException("secret detail"));
        var policy = Policies.Default with { Lines = [new(broken, Level.Fail), .. Policies.Default.Lines] };

        var judgement = Certificate().Judged(policy);

        judgement.Is(Indication.Indeterminate, SubIndication.NotCoveredByService);
        Assert.Equal(Policies.Default.Lines.Count + 1, judgement.Findings.Count);
        Assert.Contains("error in our service", judgement.Finding("CV-XX-01").Because.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", judgement.Finding("CV-XX-01").Because.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Inference.FromNumber)]
    [InlineData(Inference.FromDomain)]
    [InlineData(Inference.FromTable)]
    public void No_certificate_passes_by_an_accreditor_that_was_only_inferred(Inference ground)
    {
        var certificate = Certificate().Recorded(record => record with { AccreditationBody = null, Accredited = null });
        certificate.Judged().Is(Indication.Passed);

        certificate.Printed(claim => claim with { AccreditationBody = Read("UKAS") with { Inferred = ground } }).Accreditor(null)
            .Judged().Is(Indication.Indeterminate, SubIndication.AccreditationBodyUnknown);
    }

    [Fact]
    public void No_certificate_fails_by_what_is_known_of_an_issuer_that_was_only_inferred()
    {
        var certificate = Certificate().Registers().Accredited(ByUkas with { Status = AccreditationStatus.Withdrawn, StatusSince = new(2020, 1, 1) });
        certificate.Judged().Is(Indication.Failed, SubIndication.IssuerAccreditationEnded);

        certificate.Printed(claim => claim with { CertificationBody = claim.CertificationBody! with { Inferred = Inference.FromDomain } })
            .Issuer(issuer => issuer.AsInferred()).Judged().Is(Indication.Indeterminate, SubIndication.IssuerUnknown);
    }

    [Fact]
    public void Findings_stand_in_the_order_of_the_policy() =>
        Assert.Equal(Policies.Default.Lines.Select(line => line.Check.Code), Certificate().Judged().Findings.Select(finding => finding.Code));

    [Fact]
    public void The_policy_that_judged_is_named()
    {
        var judgement = Certificate().Judged(Policies.Named("tender"));

        Assert.Equal(("tender", "1"), (judgement.PolicyName, judgement.PolicyVersion));
    }

    [Fact]
    public void Without_a_need_there_is_no_suitability() => Assert.Null(Certificate().Judged().Suitability);

    [Fact]
    public void A_need_that_no_check_understands_is_not_covered() =>
        Assert.Equal(SubIndication.NotCoveredByService, Certificate().Needing(new Need { Sector = "furniture" }).Judged().Suitability!.SubIndication);

    [Fact]
    public void A_good_certificate_that_does_not_fit_the_purchase_fails_overall()
    {
        var judgement = Certificate().Needing(new Need { Standard = "ISO 14001" }).Judged();

        Assert.Equal(Indication.Passed, judgement.Certificate.Indication);
        judgement.Is(Indication.Failed, SubIndication.RequiredStandardNotHeld);
    }

    [Fact]
    public void A_bad_certificate_that_would_fit_fails_overall()
    {
        var judgement = Certificate()
            .Recorded(record => record with { Status = CertificationStatus.Withdrawn }).Needing(new Need { Standard = "ISO 9001" }).Judged();

        Assert.Equal(Indication.Passed, judgement.Suitability!.Indication);
        judgement.Is(Indication.Failed, SubIndication.Withdrawn);
    }

    [Fact]
    public void Two_failures_are_told_together_in_their_order()
    {
        var judgement = Certificate()
            .Recorded(record => record with { Status = CertificationStatus.Withdrawn }).Needing(new Need { Standard = "ISO 14001" }).Judged();

        judgement.Is(Indication.Failed, SubIndication.Withdrawn, SubIndication.RequiredStandardNotHeld);
    }
}
