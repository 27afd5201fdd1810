using CertVerify.Core.Checks;
using CertVerify.Core.Checks.AccreditationBodies;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.AccreditationBodies;

public sealed class SchemeOfItsOwnTests
{
    [Fact]
    public void Iso_standards_fall_under_the_arrangement() => SchemeOfItsOwn.Check.Ask(Certificate()).Is(Outcome.NotApplicable);

    [Fact]
    public void An_automotive_certificate_belongs_to_its_scheme() => SchemeOfItsOwn.Check.Ask(Certificate().To("IATF 16949:2016").Evident(evidence => evidence with
    {
        Standards = [new("IATF 16949", "Automotive", "quality", true, "iatf", [], Confirmed)],
    })).Is(Outcome.Pass);
}
