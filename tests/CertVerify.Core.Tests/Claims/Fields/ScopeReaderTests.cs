using CertVerify.Core.Claims;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Claims.Fields;

public sealed class ScopeReaderTests
{
    [Fact]
    public void A_company_set_in_other_type_below_the_scope_is_no_part_of_it() => Assert.Equal("Casting of pump housings", ScopeAbove("Tarnstone Holdings Ltd", 1.5));

    [Fact]
    public void A_company_in_the_type_of_the_scope_may_be_named_in_it() => Assert.Equal("Casting of pump housings for Tarnstone Holdings Ltd", ScopeAbove("for Tarnstone Holdings Ltd", 1));

    /// <summary>The scope with a line under it, which is so many times as high.</summary>
    private static string? ScopeAbove(string line, double height)
    {
        var page = Page.OfLines("This is to certify that", "Larkfield Castings Ltd", "ISO 9001:2015", "Scope of certification:", "Casting of pump housings", line);
        var last = page.Words.Max(word => word.Box.Top);
        return ClaimReader.Read([page with { Words = [.. page.Words.Select(word => word.Box.Top < last ? word : word with { Box = word.Box with { Bottom = word.Box.Top + height * word.Box.Height } })] }], null, CuratedTables.Shipped)[0].Scope?.Value;
    }
}
