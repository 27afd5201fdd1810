using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

public class OneScriptTests
{
    [Theory]
    [InlineData("Πιστοποιητικoύ", "Πιστοποιητικού")]
    [InlineData("AΛΟΥΜΙΝΙO", "ΑΛΟΥΜΙΝΙΟ")]
    [InlineData("Oρλάνης", "Ορλάνης")]
    [InlineData("Cертификат", "Сертификат")]
    public void Letters_that_print_alike_are_of_the_words_own_alphabet(string read, string printed) => Assert.Equal(printed, OneScript.Of(read));

    [Fact]
    public void A_Latin_word_keeps_its_own_letters_too() => Assert.Equal("ISO", OneScript.Of("ΙSΟ"));

    [Theory]
    [InlineData("ISO-πρότυπο")]
    [InlineData("KQ-QMS-4817-02")]
    [InlineData("ΑΒΕ")]
    [InlineData("Ühlingen")]
    public void A_word_that_is_of_one_alphabet_or_surely_of_two_stays(string read) => Assert.Equal(read, OneScript.Of(read));

    [Theory]
    [InlineData("СТАНДАРТИ I СИСТЕМИ", "СТАНДАРТИ І СИСТЕМИ")]
    [InlineData("клас I ISO", "клас I ISO")]
    [InlineData("Class I devices", "Class I devices")]
    public void A_letter_alone_is_of_the_alphabet_of_the_words_around_it(string read, string printed) =>
        Assert.Equal(printed, string.Join(' ', OneScript.Among(Page.OfLines(read).Words).Select(word => word.Text)));
}
