using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class TermTests
{
    [Theory]
    [InlineData("pump*", "Hydraulic Pumps", "pumps")]
    [InlineData("pump", "Hydraulic pumps", null)]
    [InlineData("pump", "Hydraulic pump", "pump")]
    [InlineData("steel fram*", "Welding of steel frames", "steel frames")]
    [InlineData("steel fram*", "Frames of steel", null)]
    [InlineData("水泵", "水泵的销售", "水泵")]
    [InlineData("水泵", "水管的销售", null)]
    public void A_term_is_found_word_by_word_and_with_a_star_by_its_beginning(string written, string text, string? found) => Assert.Equal(found, new Term(written).FindIn(new ScopeText(text)));
}
