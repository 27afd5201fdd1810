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
    public void One_with_a_part_it_does_not_know_is_not_all_its_own()
    {
        Sentence sentence = $"{"Example register"} shows it as {Withdrawn} since {Day}.";

        Assert.Equal("Example register führt es seit 16. November 2026 als: withdrawn.", German.Say(sentence));
        Assert.False(German.Speaks(sentence));
    }

    [Fact]
    public void What_has_no_words_of_ours_needs_no_translation()
    {
        Assert.Equal("Brook Foods", German.Say(Name));
        Assert.True(German.Speaks(Name));
    }
}
