using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tests.Normalising;

public sealed class SmallWordsTests
{
    [Theory]
    [InlineData("see the annex", true)]
    [InlineData("annexed", false)]
    [InlineData("Приложением", true)]
    [InlineData("见附件一", true)]
    public void A_word_is_found_whole_but_in_a_script_without_blanks(string text, bool isThere) => Assert.Equal(isThere, Finds(SmallWords.Whole(SmallWord.Annex), text));

    [Theory]
    [InlineData("Rezertifizierungsstelle", true)]
    [InlineData("서울시", true)]
    [InlineData("시", false)]
    public void Stars_and_pluses_stand_for_letters(string text, bool isThere) =>
        Assert.Equal(isThere, Finds(SmallWords.Whole(SmallWord.Certification), text) || Finds(SmallWords.Whole(SmallWord.Street), text));

    [Fact]
    public void A_longer_word_goes_before_its_beginning() => Assert.Equal("according to the", Regex.Match("according to the annex", SmallWords.Any(SmallWord.See)).Value);

    [Fact]
    public void Every_meaning_has_words() => Assert.All(Enum.GetValues<SmallWord>(), meaning => Assert.NotEmpty(SmallWords.Languages(meaning)));

    private static bool Finds(string pattern, string text) => Regex.IsMatch(text, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
