using CertVerify.Core.Checks.Scopes;
using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Scopes;

public class ScopePerSiteTests
{
    [Fact]
    public void Activities_for_each_site_pass() =>
        Assert.Equal(Outcome.Pass, ScopePerSite.Check.Ask(Of(World.Holds(Listed with { Sites = [new("Leeds", "Moulding"), new("Bristol", "Packing")] }))).Outcome);

    [Fact]
    public void One_site_without_activities_warns() =>
        Assert.Equal(Outcome.Warn, ScopePerSite.Check.Ask(Of(World.Holds(Listed with { Sites = [new("Leeds", "Moulding"), new("Bristol")] }))).Outcome);

    [Fact]
    public void Sites_on_the_document_with_what_is_done_at_each_pass() => Assert.Equal(
        Outcome.Pass, ScopePerSite.Check.Ask(Of(World.IsDown()) with { Claim = Printed with { Sites = [Read(new Site("Bristol", null, "Packing"))] } }).Outcome);

    [Fact]
    public void Sites_on_the_document_alone_warn() => Assert.Equal(Outcome.Warn, ScopePerSite.Check.Ask(Of(World.IsDown()) with { Claim = Printed with { Sites = [Read(new Site("Bristol"))] } }).Outcome);

    [Fact]
    public void One_site_needs_no_list() => Assert.Equal(Outcome.NotApplicable, ScopePerSite.Check.Ask(Of(World.Holds(Listed))).Outcome);
}
