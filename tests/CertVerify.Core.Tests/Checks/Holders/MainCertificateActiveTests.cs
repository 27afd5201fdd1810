using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Holders;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Holders;

public class MainCertificateActiveTests
{
    private static readonly RegistryRecord Site = Listed with { MainCertificateNumber = "NC-1000-26" };
    private static readonly RegistryRecord Main = Listed with { Id = "0", CertificateNumber = "NC-1000-26" };

    [Fact]
    public void An_active_main_certificate_passes() => Assert.Equal(Outcome.Pass, MainCertificateActive.Check.Ask(Of(World.Holds(Site, Main))).Outcome);

    [Theory]
    [InlineData(CertificationStatus.Suspended, SubIndication.Suspended)]
    [InlineData(CertificationStatus.Withdrawn, SubIndication.Withdrawn)]
    [InlineData(CertificationStatus.Expired, SubIndication.Expired)]
    public void A_main_certificate_that_ended_takes_its_sites_along(CertificationStatus status, SubIndication expected) =>
        Assert.Equal(expected, MainCertificateActive.Check.Ask(Of(World.Holds(Site, Main with { Status = status }))).Implies);

    [Fact]
    public void A_main_certificate_that_only_the_paper_names_is_looked_for_too() => Assert.Equal(
        SubIndication.Suspended,
        MainCertificateActive.Check.Ask(Of(World.Holds(Listed, Main with { Status = CertificationStatus.Suspended })) with { Claim = Printed with { MainCertificateNumber = Read("NC-1000-26") } }).Implies);

    [Fact]
    public void A_main_certificate_of_unknown_status_leaves_it_open() =>
        Assert.Equal(Outcome.Unknown, MainCertificateActive.Check.Ask(Of(World.Holds(Site, Main with { Status = CertificationStatus.Unknown }))).Outcome);

    [Fact]
    public void A_main_certificate_that_is_not_found_leaves_it_open() => Assert.Equal(Outcome.Unknown, MainCertificateActive.Check.Ask(Of(World.Holds(Site))).Outcome);

    [Fact]
    public void A_certificate_of_its_own_has_no_main_one() => Assert.Equal(Outcome.NotApplicable, MainCertificateActive.Check.Ask(Of(World.Holds(Listed))).Outcome);

    [Fact]
    public void A_register_that_is_down_says_nothing_of_a_main_one() => Assert.Equal(Outcome.NotApplicable, MainCertificateActive.Check.Ask(Of(World.IsDown())).Outcome);
}
