using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Issuers;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Issuers;

public sealed class NotAPartnerCopyTests
{
    [Fact]
    public void A_partners_recognition_warns_and_points_to_the_certificate() =>
        NotAPartnerCopy.Check.Ask(Certificate().Saying(Wording.PartnerCopy)).Is(Outcome.Warn, null, "verify NC 700001 at Norland Certification");

    [Fact]
    public void The_issuers_own_certificate_is_not_asked() => NotAPartnerCopy.Check.Ask(Certificate()).Is(Outcome.NotApplicable);

    [Fact]
    public void Without_a_document_there_is_nothing_to_read() => NotAPartnerCopy.Check.Ask(Nothing).Is(Outcome.NotApplicable);
}
