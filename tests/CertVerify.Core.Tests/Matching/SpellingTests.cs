using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class SpellingTests
{
    [Theory]
    [InlineData("kestrel", "kestral", 0.942857)]
    [InlineData("kestrel", "gestrel", 0.942857)]
    [InlineData("kestrel", "mestrel", 0)]
    [InlineData("kestrela", "mestrela", 0)]
    [InlineData("kestrelan", "mestrelan", 0.888889)]
    [InlineData("tschaika", "chaika", 0.97)]
    [InlineData("ab", "ab", 0.97)]
    [InlineData("a", "a", 0)]
    [InlineData("abc", "abd", 0)]
    [InlineData("abct", "abcm", 0)]
    [InlineData("karn", "garn", 0.9)]
    [InlineData("kar", "gari", 0)]
    [InlineData("kestrela", "mestrelai", 0)]
    [InlineData("j", "john", 0.8)]
    [InlineData("john", "j", 0.8)]
    [InlineData("jo", "john", 0)]
    [InlineData("bri", "brightwater", 0.8)]
    [InlineData("brightwater", "bri", 0.8)]
    [InlineData("rig", "brightwater", 0)]
    public void Words_are_alike_by_their_sound_or_their_beginning(string one, string other, double alike) => Assert.Equal(alike, Spelling.Similarity(Word(one), Word(other)), 5);

    [Fact]
    public void Numbers_small_words_and_two_words_that_are_known_are_never_alike()
    {
        Assert.Equal(0, Spelling.Similarity(Word("kestrel"), Word("kestrel") with { Kind = TokenKind.Number }));
        Assert.Equal(0, Spelling.Similarity(Word("kestrel") with { Kind = TokenKind.Number }, Word("kestrel")));
        Assert.Equal(0, Spelling.Similarity(Word("kestrel") with { Kind = TokenKind.Stop }, Word("kestrel")));
        Assert.Equal(0, Spelling.Similarity(Word("hunan") with { Kind = TokenKind.Place }, Word("hunan") with { Kind = TokenKind.Place }));
        Assert.Equal(0.97, Spelling.Similarity(Word("hunan") with { Kind = TokenKind.Place }, Word("hunan")));
        Assert.Equal(0, Spelling.Similarity(Word("beijing") with { Signs = "北京" }, Word("beijing") with { Signs = "背景" }));
    }

    [Fact]
    public void A_word_without_vowels_is_alike_by_its_consonants()
    {
        var bare = Word("kstrl") with { LacksVowels = true };

        Assert.Equal(0.92, Spelling.Similarity(bare, Word("kestrel")), 6);
        Assert.Equal(0.92, Spelling.Similarity(Word("kestrel"), bare), 6);
        Assert.Equal(0.92 * 0.92, Spelling.Similarity(bare, Word("gestrel")), 6);
        Assert.Equal(0, Spelling.Similarity(bare, Word("mestral")));
        Assert.Equal(0.97, Spelling.Similarity(bare, Word("kstrl")), 6);
    }

    [Fact]
    public void A_brand_is_alike_as_it_is_heard_in_katakana()
    {
        var heard = Word("kuresutekku") with { Signs = "クレステック" };

        Assert.Equal(0.92, Spelling.Similarity(heard, Word("crestec")), 6);
        Assert.Equal(0.92, Spelling.Similarity(Word("crestec"), heard), 6);
        Assert.Equal(0, Spelling.Similarity(heard, Word("crestor")));
        Assert.Equal(0.85, Spelling.Similarity(Word("kuresutekku"), Word("crestec")), 6);
    }

    [Fact]
    public void An_unknown_word_is_alike_to_a_known_meaning_by_its_sound_in_any_language()
    {
        var known = new NameToken("zz", NameVocabulary.Key("electronics"), TokenKind.Activity);

        Assert.InRange(Spelling.Similarity(known, Word("elektroniks")), 0.86, 0.97);
        Assert.InRange(Spelling.Similarity(Word("elektroniks"), known), 0.86, 0.97);
        Assert.Equal(0, Spelling.Similarity(known, Word("elekt")));
        Assert.Equal(0, Spelling.Similarity(known, Word("brightwater")));
        Assert.Equal(0, Spelling.Similarity(known with { Kind = TokenKind.Distinctive }, Word("elektroniks")));
        Assert.Equal(0, Spelling.Similarity(known, Word("elektroniks") with { Kind = TokenKind.Place }));
    }

    [Theory]
    [InlineData("skyline", "skyline", 1.0)]
    [InlineData("tschaika", "chaika", 0.97)]
    [InlineData("tschaikka", "chaika", null)]
    [InlineData("kkoo", "ku", 0.97)]
    [InlineData("koo", "ku", null)]
    [InlineData("skyline", "skylane", null)]
    public void Several_words_are_one_when_they_sound_the_same(string joined, string whole, double? alike) => Assert.Equal(alike, Spelling.OfOneWord(joined, false, Word(whole)));

    [Fact]
    public void Several_words_are_one_by_consonants_or_as_heard()
    {
        Assert.Equal(0.92, Spelling.OfOneWord("kstrl", true, Word("kestrel")));
        Assert.Null(Spelling.OfOneWord("mtrl", true, Word("kestrel")));
        Assert.Equal(0.92, Spelling.OfOneWord("crestec", false, Word("kuresutekku") with { Signs = "クレステック" }));
        Assert.Null(Spelling.OfOneWord("crestor", false, Word("kuresutekku") with { Signs = "クレステック" }));
        Assert.Null(Spelling.OfOneWord("crestec", false, Word("kuresutekku")));
    }

    private static NameToken Word(string text) => new(text, text, TokenKind.Distinctive);
}
