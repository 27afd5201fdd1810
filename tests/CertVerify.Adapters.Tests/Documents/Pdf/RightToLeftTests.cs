using CertVerify.Adapters.Documents.Pdf;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents.Pdf;

public class RightToLeftTests
{
    [Fact]
    public void Letters_that_touch_become_one_word_that_begins_at_its_right_end() =>
        Assert.Equal(["رقم"], Restored(("م", 10, 19), ("ق", 19, 26), ("ر", 26, 33)));

    [Fact]
    public void Letters_that_stand_apart_stay_words_of_their_own() =>
        Assert.Equal(["مارس", "5"], Restored(("سرام", 10, 40), ("5", 45, 51)));

    [Fact]
    public void A_word_that_was_drawn_from_the_left_is_turned_round() =>
        Assert.Equal(["العنوان"], Restored(("ناونعلا", 10, 60)));

    [Fact]
    public void A_ligature_among_single_letters_keeps_its_own_order() =>
        Assert.Equal(["إلا"], Restored(("لا", 10, 18), ("إ", 18, 24)));

    [Fact]
    public void Figures_and_Latin_letters_are_not_turned_round() =>
        Assert.Equal(["رقم:12/2024-AB"], Restored(("12/2024-AB:مقر", 10, 120)));

    [Fact]
    public void The_forms_that_letters_take_beside_others_are_plain_letters_again() =>
        Assert.Equal(["سلام"], Restored(("ﻡﻼﺳ", 10, 40)));

    [Fact]
    public void Hebrew_is_read_from_the_right_as_well() =>
        Assert.Equal(["תעודה"], Restored(("הדועת", 10, 60)));

    [Fact]
    public void Words_of_other_scripts_are_left_as_they_are() =>
        Assert.Equal(["Zertifikat", "Nr."], Restored(("Zertifikat", 10, 60), ("Nr.", 60.5, 75)));

    private static List<string> Restored(params (string Text, double Left, double Right)[] words) =>
        [.. RightToLeft.Restored([.. words.Select(w => new Word(w.Text, new Box(w.Left, 100, w.Right, 112), 1))]).Select(w => w.Text)];
}
