using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class SoundTests
{
    [Theory]
    [InlineData("tschaika", "chayka")]
    [InlineData("chtchedrin", "shchedrin")]
    [InlineData("khodynka", "hodinka")]
    [InlineData("wostok", "vostok")]
    [InlineData("hezbollah", "hizbulla")]
    [InlineData("mohamed", "muhammad")]
    public void Romanisations_of_one_word_sound_alike(string one, string other) =>
        Assert.InRange(Likeness.Of(Sound.Of(one), Sound.Of(other)), 0.8, 1);

    [Theory]
    [InlineData("tschaika", "Caika", "Caka")]
    [InlineData("cent", "sent", "sent")]
    [InlineData("cylinder", "silinder", "silinder")]
    [InlineData("zheleznyye", "Jeleznie", "Jelezne")]
    [InlineData("ahmed", "amed", "amed")]
    [InlineData("mohamed", "mohamed", "mohamed")]
    [InlineData("xylo", "ksilo", "ksilo")]
    [InlineData("kiosk", "kiosk", "kosk")]
    [InlineData("aidan", "aidan", "adan")]
    [InlineData("kk", "k", "k")]
    [InlineData("", "", "")]
    public void A_word_is_written_as_it_sounds(string word, string sound, string loosely) => Assert.Equal((sound, loosely), (Sound.Of(word), Sound.Loosely(word)));

    [Theory]
    [InlineData("schtsch=S shtch=S stsch=S shch=S dsch=J tsch=C tch=C tsh=C dzh=J")]
    [InlineData("sch=S sh=S sz=S ch=C cz=C zh=J dj=J kh=h gh=g")]
    [InlineData("ph=f th=t dh=d rh=r wh=v ck=k cq=k ts=c tz=c")]
    [InlineData("ce=se ci=si cy=si c=k q=k w=v x=ks iy=i yi=i")]
    [InlineData("yy=i ij=i ee=i oo=u ou=u ue=u ae=a oe=o ye=e")]
    [InlineData("je=e ja=ia ju=iu jo=io y=i j=J")]
    public void Letters_that_are_written_together_sound_together(string sounds) => Assert.All(
        sounds.Split(' ').Select(sound => sound.Split('=')), sound => Assert.Equal(sound[1], Sound.Of(sound[0])));

    [Theory]
    [InlineData("mellat", "melli")]
    [InlineData("sepah", "sadra")]
    [InlineData("rosneft", "rosnano")]
    [InlineData("kestrel", "petrel")]
    [InlineData("", "a")]
    public void Two_words_do_not(string one, string other) =>
        Assert.InRange(Likeness.Of(Sound.Of(one), Sound.Of(other)), 0, 0.77);
}
