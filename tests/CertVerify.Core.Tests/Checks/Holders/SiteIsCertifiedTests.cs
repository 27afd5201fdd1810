using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Holders;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Holders;

public class SiteIsCertifiedTests
{
    [Fact]
    public void The_same_address_passes() => Assert.Equal(Outcome.Pass, Asked("12 Mill Road, Leeds LS1 4AB, United Kingdom").Outcome);

    [Fact]
    public void A_finer_part_left_out_warns() => Assert.Equal(Outcome.Warn, Asked("Mill Road, Leeds, United Kingdom").Outcome);

    [Theory]
    [InlineData("United Kingdom")]
    [InlineData("Leeds")]
    public void A_country_or_a_town_is_not_a_factory(string asked) => Assert.Equal((Outcome.Unknown, SubIndication.SiteUnclear), (Asked(asked).Outcome, Asked(asked).Implies));

    [Fact]
    public void Another_city_and_street_fail()
    {
        var answer = Asked("4 Harbour Street, Bristol BS1 5TY, United Kingdom");
        Assert.Equal((Outcome.Fail, SubIndication.SiteNotCovered), (answer.Outcome, answer.Implies));
    }

    [Fact]
    public void A_further_registered_site_counts()
    {
        var sites = Listed with { Sites = [new("4 Harbour Street, Bristol BS1 5TY, United Kingdom")] };
        Assert.Equal(Outcome.Pass, SiteIsCertified.Check.Ask(Of(World.Holds(sites)).ForSite("4 Harbour Street, Bristol BS1 5TY, United Kingdom")).Outcome);
    }

    [Fact]
    public void Without_a_record_the_documents_address_stands_in_as_claimed() =>
        Assert.Equal(Assurance.Claimed, SiteIsCertified.Check.Ask(Of(World.IsDown()).ForSite("12 Mill Road, Leeds LS1 4AB, United Kingdom")).Assurance);

    [Fact]
    public void Without_any_certified_address_it_is_open() =>
        Assert.Equal(SubIndication.SiteUnclear, SiteIsCertified.Check.Ask((Of(World.IsDown()) with { Claim = NumberOnly }).ForSite("12 Mill Road, Leeds")).Implies);

    [Fact]
    public void Without_a_factory_the_question_does_not_arise() => Assert.Equal(Outcome.NotApplicable, SiteIsCertified.Check.Ask(Of(World.Holds(Listed))).Outcome);

    private static Answer Asked(string site) => SiteIsCertified.Check.Ask(Of(World.Holds(Listed)).ForSite(site));
}
