using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class InitialsTests
{
    [Theory]
    [InlineData("bpw", "Brightwater Plastics Works", true)]
    [InlineData("bap", "Brightwater and Plastics", true)]
    [InlineData("bwp", "Brightwater Works and Plastics", true)]
    [InlineData("bwpl", "Brightwater Works and Plastics Ltd", true)]
    [InlineData("bwp", "Brightwater Works and Plastics Ltd", true)]
    [InlineData("bp", "Brightwater Plastics", false)]
    [InlineData("bpx", "Brightwater Plastics Works", false)]
    [InlineData("bpwbpwbp", "Brightwater Plastics Works Brightwater Plastics Works Brightwater Plastics", true)]
    [InlineData("bpwbpwbpw", "Brightwater Plastics Works Brightwater Plastics Works Brightwater Plastics Works", false)]
    public void Three_to_eight_letters_may_begin_the_words_of_a_name_with_or_without_the_small_ones(string letters, string name, bool spell) =>
        Assert.Equal(spell, Initials.Spell(Word(letters), NameTokens.Of(name)));

    [Fact]
    public void A_word_that_is_known_or_is_in_the_name_is_no_shortening()
    {
        Assert.False(Initials.Spell(Word("bpw") with { Kind = TokenKind.Place }, NameTokens.Of("Brightwater Plastics Works")));
        Assert.False(Initials.Spell(Word("bpw"), [Word("bpw"), .. NameTokens.Of("Plastics Works")]));
    }

    [Theory]
    [InlineData("BPW", "Brightwater Plastics Works", true)]
    [InlineData("BRIPLAW", "Brightwater Plastics Works", true)]
    [InlineData("BRIPLA", "Brightwater Plastics", true)]
    [InlineData("BRPL", "Brightwater Plastics", true)]
    [InlineData("BRP", "Brightwater Plastics", false)]
    [InlineData("BRIPLA", "Brightwater and Plastics Ltd", true)]
    [InlineData("BRIGPLAS", "Brightwater Plastics", true)]
    [InlineData("BRIGHPLA", "Brightwater Plastics", false)]
    [InlineData("BRIPLAX", "Brightwater Plastics", false)]
    [InlineData("BRIPLAW", "Brightwater Plastics", false)]
    [InlineData("BRIP", "Brightwater Plastics Works", false)]
    public void An_acronym_is_made_of_a_beginning_of_each_word(string acronym, string name, bool standsFor) => Assert.Equal(standsFor, Initials.StandFor(acronym, name));

    private static NameToken Word(string text) => new(text, text, TokenKind.Distinctive);
}
