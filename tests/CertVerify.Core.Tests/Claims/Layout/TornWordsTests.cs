using CertVerify.Core.Claims;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Tests.Claims.Layout;

public class TornWordsTests
{
    [Fact]
    public void A_word_that_is_torn_where_the_type_changes_is_put_together()
    {
        Word[] line = [At("xu", 100, 112, 50, 60), At("ấ", 112, 118, 48, 62), At("t", 118, 121, 50, 60), At("giấy", 124, 140, 50, 60)];

        Assert.Equal(["xuất", "giấy"], TornWords.Joined([.. line]).Select(word => word.Text));
    }

    [Fact]
    public void Letters_of_one_type_that_touch_each_other_are_left_alone()
    {
        Word[] line = [At("S", 100, 106, 50, 60), At("E", 106, 112, 50, 60)];

        Assert.Equal(["S", "E"], TornWords.Joined([.. line]).Select(word => word.Text));
    }

    [Fact]
    public void Pieces_are_not_put_together_to_more_than_a_word()
    {
        Word[] line = [At(new('x', Word.Longest), 100, 112, 50, 60), At("y", 112, 118, 48, 62)];

        Assert.Equal(2, TornWords.Joined([.. line]).Count);
    }

    private static Word At(string text, double left, double right, double top, double bottom) => new(text, new Box(left, top, right, bottom), 1);
}
