using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class LoanSoundTests
{
    [Theory]
    [InlineData("kuresutekku", "crestec")]
    [InlineData("waitekkusu", "witex")]
    [InlineData("rezatekku", "lasertec")]
    [InlineData("arubakku", "ulvac")]
    [InlineData("samaru", "thermal")]
    [InlineData("samseong", "samsung")]
    [InlineData("berurin", "berlin")]
    [InlineData("saikurosu", "cyclos")]
    public void A_brand_has_the_same_consonants_as_it_is_heard(string heard, string brand) => Assert.True(LoanSound.IsSame(heard, brand));

    [Theory]
    [InlineData("kuresutekku", "crestor")]
    [InlineData("arubakku", "rebec")]
    [InlineData("dau", "dow")]
    [InlineData("", "")]
    [InlineData("arubakku", "lbck")]
    [InlineData("rubakku", "alvac")]
    public void Others_do_not_and_two_consonants_are_too_few(string heard, string brand) => Assert.False(LoanSound.IsSame(heard, brand));
}
