using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Wordings;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Wordings;

public sealed class NotForEverTests
{
    [Fact]
    public void A_certificate_with_an_end_passes() => NotForEver.Check.Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void Validity_for_life_warns() => NotForEver.Check.Ask(Certificate().Saying(Wording.Lifetime)).Is(Outcome.Warn, null, "never permanent");

    [Fact]
    public void Approval_by_a_government_warns() => NotForEver.Check.Ask(Certificate().Saying(Wording.GovernmentApproved)).Is(Outcome.Warn, null, "government");

    [Fact]
    public void Without_a_document_there_is_nothing_to_read() => NotForEver.Check.Ask(Nothing).Is(Outcome.NotApplicable);
}
