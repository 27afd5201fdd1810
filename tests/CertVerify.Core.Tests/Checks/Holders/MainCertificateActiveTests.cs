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
    public void A_main_certificate_that_ended_takes_its_sites_along(CertificationStatus status, SubIndication expected) =>
        Assert.Equal(expected, MainCertificateActive.Check.Ask(Of(World.Holds(Site, Main with { Status = status }))).Implies);

    [Fact]
    public void A_main_certificate_that_expired_takes_its_sites_along() =>
        Assert.Equal(SubIndication.Expired, Asked(Main with { Status = CertificationStatus.Expired, ExpiresOn = Day.AddDays(-1) }).Implies);

    [Fact]
    public void The_cycle_that_covers_the_day_counts()
    {
        var ended = Main with { Status = CertificationStatus.Expired, IssuedOn = new(2022, 3, 2), ExpiresOn = new(2025, 3, 1) };

        Assert.Equal(Outcome.Pass, Asked(ended, Main).Outcome);
        Assert.Equal(Outcome.Pass, Asked(ended, Main, Main with { Status = CertificationStatus.NotYetValid, IssuedOn = new(2028, 3, 2), ExpiresOn = new(2031, 3, 1) }).Outcome);
        Assert.Equal(SubIndication.Suspended, Asked(ended, Main with { Status = CertificationStatus.Suspended }).Implies);
    }

    [Fact]
    public void An_active_main_certificate_of_another_time_leaves_it_open()
    {
        Assert.Equal(SubIndication.StaleEvidence, Asked(Main with { IssuedOn = Day.AddDays(1) }).Implies);
        Assert.Equal(SubIndication.StaleEvidence, Asked(Main with { ExpiresOn = Day.AddDays(-1) }).Implies);
    }

    [Fact]
    public void A_number_of_another_issuer_is_another_certificate()
    {
        var others = Main with { CertificationBody = "Quillmark Assurance", Status = CertificationStatus.Withdrawn };

        Assert.Equal(SubIndication.NoRegisterRecord, Asked(others).Implies);
        Assert.Equal(Outcome.Pass, Asked(others, Main).Outcome);
        Assert.Equal(SubIndication.Withdrawn, Asked(others with { CertificationBody = null }).Implies);
    }

    [Fact]
    public void A_state_that_began_after_the_day_says_nothing_of_it()
    {
        var withdrawn = Main with { Status = CertificationStatus.Withdrawn };

        Assert.Equal(SubIndication.StaleEvidence, Asked(withdrawn with { StatusSince = Day.AddDays(1) }).Implies);
        Assert.Equal(SubIndication.Withdrawn, Asked(withdrawn with { StatusSince = Day }).Implies);
    }

    [Fact]
    public void A_suspension_seen_long_ago_may_be_over()
    {
        var longAgo = World with { AsOf = Day.AddYears(-2) };

        Assert.Equal(SubIndication.StaleEvidence, MainCertificateActive.Check.Ask(Of(longAgo.Holds(Site, Main with { Status = CertificationStatus.Suspended }))).Implies);
        Assert.Equal(SubIndication.Withdrawn, MainCertificateActive.Check.Ask(Of(longAgo.Holds(Site, Main with { Status = CertificationStatus.Withdrawn }))).Implies);
    }

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

    private static Answer Asked(params RegistryRecord[] main) => MainCertificateActive.Check.Ask(Of(World.Holds([Site, .. main])));
}
