using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Holders;
using CertVerify.Core.Claims;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Holders;

public class SiteIsListedTests
{
    private static readonly RegistryRecord TwoSites = Listed with { Sites = [new("4 Harbour Street, Bristol BS1 5TY, United Kingdom", "Packing of plastic components")] };

    [Fact]
    public void A_listed_site_passes_with_what_is_done_there() => Assert.Equal(
        "4 Harbour Street, Bristol BS1 5TY, United Kingdom is one of the 2 certified sites, for: Packing of plastic components.",
        SiteIsListed.Check.Ask(Of(World.Holds(TwoSites)).ForSite("4 Harbour Street, Bristol BS1 5TY, United Kingdom")).Because.ToString());

    [Fact]
    public void A_site_that_only_the_paper_lists_passes_with_what_is_done_there()
    {
        var claim = Printed with { Sites = [Read(new Site("4 Harbour Street, Bristol BS1 5TY, United Kingdom", "Bristol plant", "Packing"))] };
        Assert.EndsWith("for: Packing.", SiteIsListed.Check.Ask((Of(World.IsDown()) with { Claim = claim }).ForSite("4 Harbour Street, Bristol BS1 5TY, United Kingdom")).Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_is_not_listed_fails() =>
        Assert.Equal(SubIndication.SiteNotCovered, SiteIsListed.Check.Ask(Of(World.Holds(TwoSites)).ForSite("9 Quarry Lane, Swansea SA1 1AA, United Kingdom")).Implies);

    [Fact]
    public void An_annex_that_was_not_supplied_warns()
    {
        var claim = Printed with { PageMarks = new PageMarks(2, ["Annex 1"]) };
        Assert.Equal(Outcome.Warn, SiteIsListed.Check.Ask((Of(World.IsDown()) with { Claim = claim }).ForSite("9 Quarry Lane, Swansea")).Outcome);
    }

    [Fact]
    public void A_certificate_of_one_site_has_no_list() => Assert.Equal(Outcome.NotApplicable, SiteIsListed.Check.Ask(Of(World.Holds(Listed)).ForSite("9 Quarry Lane, Swansea")).Outcome);
}
