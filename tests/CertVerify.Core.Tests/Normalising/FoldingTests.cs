using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tests.Normalising;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("ĄŁØĐÐßÉŽ", "aloddsez")]
    [InlineData("İIıK", "iiik")]
    [InlineData("Όςσ", "οσσ")]
    [InlineData("Йй", "ии")]
    [InlineData("‘’`´′", "'''''")]
    [InlineData("“”„«»", "\"\"\"\"\"")]
    [InlineData("−–—‐", "----")]
    [InlineData("⁄", "/")]
    [InlineData("٣७９", "379")]
    [InlineData("\t\u00A0\u3000\n", "    ")]
    [InlineData("！～Ａｚ", "!~az")]
    [InlineData("北は한", "北は한")]
    public void Characters_that_print_alike_become_one(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Every_character_stays_one_character_in_its_place() =>
        Assert.All(Enumerable.Range(0, char.MaxValue + 1), code => Assert.Equal(3, Folding.Fold($"a{(char)code}b").Length));

    [Theory]
    [InlineData("！～Ａ", "!~A")]
    [InlineData("～", "~")]
    [InlineData("！", "!")]
    [InlineData("É北\u3000", "É北\u3000")]
    public void What_is_as_wide_as_an_ideograph_is_made_narrow_and_nothing_else(string text, string narrow) => Assert.Equal(narrow, Folding.Narrow(text));
}
