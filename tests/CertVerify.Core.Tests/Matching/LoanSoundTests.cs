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
    [InlineData("tch=t sch=s sh=s ch=t th=s ph=p ts=t tz=t ck=k qu=k c=k k=k q=k g=k s=s z=s j=s t=t d=t p=p b=p v=p f=p h=p l=r r=r")]
    [InlineData("x=kus")]
    public void Consonants_are_heard_as_the_nearest_there_is(string heard) => Assert.All(
        heard.Split(' ').Select(sound => sound.Split('=')), sound => Assert.True(LoanSound.IsSame($"na{sound[1]}anipu", $"na{sound[0]}anipu"), sound[0]));

    [Theory]
    [InlineData("kamikoru", "kangikol")]
    [InlineData("kanatoru", "kamatol")]
    [InlineData("kasetoru", "kacetol")]
    [InlineData("kasitoru", "kacitol")]
    [InlineData("kasutoru", "kacytol")]
    [InlineData("kanato", "karnato")]
    [InlineData("kanato", "kahnato")]
    [InlineData("kanaru", "kanarr")]
    public void A_soft_c_is_an_s_and_m_and_n_are_one(string heard, string brand) => Assert.True(LoanSound.IsSame(heard, brand));

    [Theory]
    [InlineData("kuresutekku", "crestor")]
    [InlineData("arubakku", "rebec")]
    [InlineData("dau", "dow")]
    [InlineData("", "")]
    [InlineData("arubakku", "lbck")]
    [InlineData("rubakku", "alvac")]
    public void Others_do_not_and_two_consonants_are_too_few(string heard, string brand) => Assert.False(LoanSound.IsSame(heard, brand));
}
