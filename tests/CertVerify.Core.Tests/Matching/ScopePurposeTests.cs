using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class ScopePurposeTests
{
    [Theory]
    [InlineData("Iron castings for pumps and valves", "Iron castings", "pumps and valves")]
    [InlineData("Castings for pumps; housings for valves", "Castings ; housings", "pumps, valves")]
    [InlineData("Gusseisen für Pumpen", "Gusseisen", "Pumpen")]
    [InlineData("Iron castings", "Iron castings", null)]
    [InlineData("Iron castings for ; more", "Iron castings for ; more", null)]
    [InlineData("Components for pumps", "Components for pumps", null)]
    public void Goods_are_parted_from_what_they_are_for_unless_that_is_all_that_tells_them_apart(string text, string goods, string? purpose)
    {
        var parted = ScopePurpose.Of(text);

        Assert.Equal((goods, purpose), (string.Join(' ', parted.Goods.Split(' ', StringSplitOptions.RemoveEmptyEntries)), parted.Purpose));
    }
}
