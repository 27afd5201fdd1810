using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Sectors;
using CertVerify.Core.Inquiries;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Sectors;

public sealed class SectorSchemeHeldTests
{
    [Theory]
    [InlineData("automotive", "IATF 16949")]
    [InlineData("Medical", "ISO 13485")]
    [InlineData("aerospace", "AS9100")]
    [InlineData("food", "ISO 22000")]
    public void Plain_iso_9001_does_not_meet_a_sector_with_its_own_scheme(string sector, string scheme) =>
        Ask(Certificate(), sector).Is(Outcome.Fail, SubIndication.RequiredStandardNotHeld, scheme);

    [Fact]
    public void The_scheme_of_the_sector_passes() => Ask(Certificate().To("ISO 13485:2016"), "medical").Is(Outcome.Pass);

    [Fact]
    public void Sectors_without_a_scheme_are_not_asked() => Ask(Certificate(), "furniture").Is(Outcome.NotApplicable);

    [Fact]
    public void Without_a_standard_it_is_unknown() => Ask(Number("NC 700001"), "food").Is(Outcome.Unknown, SubIndication.NoRegisterRecord);

    [Fact]
    public void Without_a_sector_there_is_nothing_to_ask() => SectorSchemeHeld.Check.Ask(Certificate()).Is(Outcome.NotApplicable);

    private static Answer Ask(Case @case, string sector) => SectorSchemeHeld.Check.Ask(@case.Needing(new Need { Sector = sector }));
}
