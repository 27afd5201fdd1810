using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Wordings;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Wordings;

public sealed class NotByIsoTests
{
    [Fact]
    public void A_certificate_by_a_certification_body_passes() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void Saying_that_iso_certified_it_warns() => Ask(Certificate().Saying(Wording.CertifiedByIso)).Is(Outcome.Warn, null, "does not certify");

    [Theory]
    [InlineData("ISO")]
    [InlineData("ISO, Geneva")]
    [InlineData("International Organization for Standardization")]
    public void Iso_as_the_only_issuer_certifies_nothing(string issuer) => Ask(Certificate()
        .Printed(claim => claim with { CertificationBody = Read(issuer) })
        .Issuer(evidence => evidence with { Body = null })).Is(Outcome.Fail, SubIndication.NotACertification);

    [Fact]
    public void A_certification_body_with_iso_in_its_name_is_not_iso() => Ask(Certificate()
        .Printed(claim => claim with { CertificationBody = Read("ISO Quality Services Ltd") })
        .Issuer(evidence => evidence with { Body = null })).Is(Outcome.Pass);

    [Fact]
    public void Without_a_document_there_is_nothing_to_read() => Ask(Number("NC 700001")).Is(Outcome.NotApplicable);

    private static Answer Ask(Case @case) => NotByIso.Check.Ask(@case);
}
