using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Documents;

public sealed class IsCertificationTests
{
    [Fact]
    public void A_certificate_of_a_management_system_passes() => Ask(Of(DocumentKind.ManagementSystemCertificate)).Is(Outcome.Pass);

    public static TheoryData<DocumentKind> OtherKinds =>
        [.. Enum.GetValues<DocumentKind>().Where(kind =>
            kind is not (DocumentKind.ManagementSystemCertificate or DocumentKind.ManagementSystemNotCovered or DocumentKind.Unknown))];

    [Theory]
    [MemberData(nameof(OtherKinds))]
    public void Every_other_kind_of_paper_is_named_and_fails(DocumentKind kind)
    {
        var answer = Ask(Of(kind));

        answer.Is(Outcome.Fail, SubIndication.NotACertification, "it is not a certificate of a management system");
        Assert.DoesNotContain("another kind of paper", answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_that_cannot_be_told_is_unknown() => Ask(Of(DocumentKind.Unknown)).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence);

    [Fact]
    public void A_standard_that_is_not_covered_is_no_fact_against_the_paper() =>
        Ask(Of(DocumentKind.ManagementSystemNotCovered)).Is(Outcome.Unknown, SubIndication.NotCoveredByService);

    [Fact]
    public void A_doubtful_kind_accuses_nobody() => Ask(Of(DocumentKind.ProductCertificate, 0.69)).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence);

    [Fact]
    public void Without_a_document_there_is_nothing_to_read() => Ask(Number("NC 700001")).Is(Outcome.NotApplicable);

    private static Case Of(DocumentKind kind, double confidence = 0.7) => Certificate().Printed(claim => claim with { DocumentKind = Read(kind, confidence) });

    private static Answer Ask(Case @case) => IsCertification.Check.Ask(@case);
}
