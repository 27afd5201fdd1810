using CertVerify.Core.Claims.Cues;

namespace CertVerify.Core.Tests.Claims.Cues;

public sealed class PhraseTableTests
{
    [Theory]
    [InlineData("holder|en|issued to;granted to", "issued to|granted to")]
    [InlineData("holder|en|[the] firm", "the firm| firm")]
    [InlineData("holder|en|organi(s/z)ation", "organisation|organization")]
    [InlineData("holder|es|(de [la]/del) grupo", "de la grupo|del grupo|de  grupo|del grupo")]
    [InlineData("{whose}|en|of;run by\nholder|en|system {whose}", "system of|system run by")]
    [InlineData("{whose}|en|of\n{whose}|nl|van\nholder|nl|systeem {whose}", "systeem van")]
    [InlineData("# what it is about\nholder|en|for", "for")]
    public void A_phrase_stands_for_all_that_it_may_be(string table, string phrases) =>
        Assert.Equal(phrases.Split('|'), PhraseTable.Read(new StringReader(table)).Select(entry => entry.Phrase));

    [Fact]
    public void A_name_that_was_not_given_is_a_fault_of_the_table() =>
        Assert.Throws<KeyNotFoundException>(() => PhraseTable.Read(new StringReader("holder|en|system {whose}")).ToList());
}
