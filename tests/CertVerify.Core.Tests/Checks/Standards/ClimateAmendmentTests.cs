using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Standards;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Standards;

public sealed class ClimateAmendmentTests
{
    [Fact]
    public void A_certificate_need_not_name_it() => ClimateAmendment.Check.Ask(Certificate()).Is(Outcome.Pass, null, "need not name it");

    [Fact]
    public void Other_standards_are_not_concerned() => ClimateAmendment.Check.Ask(Certificate().To("AS9100D")).Is(Outcome.NotApplicable);
}
