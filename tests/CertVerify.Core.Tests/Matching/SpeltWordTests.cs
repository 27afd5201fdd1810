using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class SpeltWordTests
{
    [Theory]
    [InlineData("Йошкар", "иошкар", "yoshkar")]
    [InlineData("А.О.", "ао", "ao")]
    [InlineData("Łódź", "lodz", "lodz")]
    [InlineData("النور", "نور", "nwr")]
    [InlineData("البرق", "برق", "brq")]
    [InlineData("للنور", "نور", "nwr")]
    [InlineData("الن", "الن", "aln")]
    [InlineData("شركة", "شركه", "shrkh")]
    public void A_word_is_spelt_in_its_own_script_without_article_and_in_Latin_letters(string printed, string native, string latin)
    {
        var word = Assert.Single(SpeltWord.Of(printed));

        Assert.Equal((native, latin), (word.Native, word.Latin));
    }

    [Theory]
    [InlineData("l'industria", "l industria")]
    [InlineData("Dell’Aquilone", "dell aquilone")]
    [InlineData("O'Kestrel", "okestrel")]
    public void An_article_that_lost_its_vowel_is_a_word_of_its_own(string printed, string words) => Assert.Equal(words, string.Join(' ', SpeltWord.Of(printed).Select(word => word.Native)));
}
