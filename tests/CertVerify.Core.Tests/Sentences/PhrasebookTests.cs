using System.Globalization;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Tests.Sentences;

public sealed class PhrasebookTests
{
    private static readonly DateOnly Day = new(2026, 11, 16);

    private static readonly Phrasebook German = new(
        new Dictionary<string, string> { ["{0} shows it as {1} since {2}."] = "{0} führt es seit {2} als: {1}.", ["suspended"] = "ausgesetzt" },
        day => day.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("de")));

    private static readonly Sentence Suspended = $"suspended", Withdrawn = $"withdrawn", Name = $"{"Brook Foods"}";

    [Fact]
    public void Its_own_order_of_words_and_its_own_days()
    {
        Sentence sentence = $"{"Example register"} shows it as {Suspended} since {Day}.";

        Assert.Equal("Example register führt es seit 16. November 2026 als: ausgesetzt.", German.Say(sentence));
        Assert.True(German.Speaks(sentence));
    }

    [Fact]
    public void A_sentence_it_does_not_know_stands_in_english_days_and_all()
    {
        Sentence sentence = $"Valid until {Day}, now {Suspended}.";

        Assert.Equal("Valid until 16 November 2026, now suspended.", German.Say(sentence));
        Assert.False(German.Speaks(sentence));
    }

    [Fact]
    public void A_part_it_does_not_know_is_told_apart()
    {
        Sentence sentence = $"{"Example register"} shows it as {Withdrawn} since {Day}.";

        Assert.Equal("Example register führt es seit 16. November 2026 als: withdrawn.", German.Say(sentence));
        Assert.Equal([new("Example register führt es seit 16. November 2026 als: "), new("withdrawn", IsEnglish: true), new(".")], German.Pieces(sentence));
    }

    [Fact]
    public void A_name_that_ends_in_a_full_stop_needs_no_second_one()
    {
        Sentence sentence = $"{"Example register"} shows it as {Sentence.Quoted("Brook S.A.")} since {Day}.";

        Assert.EndsWith("als: Brook S.A.", German.Say(sentence), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_quoted_stands_as_it_is_beside_words_of_ours()
    {
        Sentence quoted = $"{Suspended}: {Sentence.Quoted("suspended")}";

        Assert.Equal([new("ausgesetzt: suspended\nausgesetzt: suspended")], German.Pieces(Sentence.Lines([quoted, quoted])));
    }

    [Fact]
    public void What_has_no_words_of_ours_needs_no_translation()
    {
        Assert.Equal("Brook Foods", German.Say(Name));
        Assert.True(German.Speaks(Name));
    }
}
