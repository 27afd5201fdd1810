using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Issuers;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Issuers;

public sealed class IssuerIndependentTests
{
    [Fact]
    public void A_certificate_without_consultancy_passes() => IssuerIndependent.Check.Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void Consultancy_on_the_certificate_warns() => IssuerIndependent.Check.Ask(Certificate().Saying(Wording.Consultancy)).Is(Outcome.Warn, null, "may not certify a system that it helped to build");

    [Fact]
    public void Without_a_document_there_is_nothing_to_read() => IssuerIndependent.Check.Ask(Nothing).Is(Outcome.NotApplicable);
}
