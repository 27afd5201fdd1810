using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

public class ReconsideredTests
{
    [Fact]
    public void What_was_not_looked_at_again_stays() => Assert.Equal([At("Kacha", 0.3)], Reconsidered.Of([At("Kacha", 0.3)], []));

    [Fact]
    public void What_both_looks_say_is_as_sure_as_the_surer() => Assert.Equal([At("2026", 0.95)], Reconsidered.Of([At("2026", 0.6)], [At("2026", 0.95)]));

    [Theory]
    [InlineData("N,", 0.33, "11,", 0.7)] // the first was unsure
    [InlineData("OM", 0.66, "QM", 0.88)] // the second is clearly surer
    [InlineData("201", 0.97, "2018", 0.98)] // a figure was overlooked
    public void The_better_one_stands_with_less_confidence(string first, double sureOfFirst, string again, double sureOfAgain)
    {
        var word = Assert.Single(Reconsidered.Of([At(first, sureOfFirst)], [At(again, sureOfAgain)]));

        Assert.Equal(again, word.Text);
        Assert.True(word.Confidence < sureOfAgain);
    }

    [Theory]
    [InlineData("11,", 0.75, "17,", 0.8)]
    [InlineData("11,", 0.3, "17,", 0.4)]
    public void Where_neither_is_clearly_surer_the_first_stands_with_less_confidence(string first, double sureOfFirst, string again, double sureOfAgain)
    {
        var word = Assert.Single(Reconsidered.Of([At(first, sureOfFirst)], [At(again, sureOfAgain)]));

        Assert.Equal(first, word.Text);
        Assert.True(word.Confidence < sureOfFirst);
    }

    [Fact]
    public void What_both_readers_were_certain_of_stays() => Assert.Equal([At("Ltd", 0.98)], Reconsidered.Of([At("Ltd", 0.98)], [At("Lid", 0.99)]));

    [Theory]
    [InlineData(0.95, 1)]
    [InlineData(0.8, 0)]
    public void What_only_the_closer_look_sees_must_be_certain(double sure, int words) => Assert.Equal(words, Reconsidered.Of([], [At("007", sure)]).Count);

    [Fact]
    public void Pieces_of_one_word_are_joined()
    {
        Word[] pieces = [new("99", new Box(0, 0, 20, 10), 0.9, ReadBy.Ocr), new("/C-SC099", new Box(24, 0, 90, 10), 0.9, ReadBy.Ocr)];

        Assert.Equal("99/C-SC099", Assert.Single(Reconsidered.Of(pieces, [new("99/C-SC099", new Box(0, 0, 90, 10), 0.95, ReadBy.Ocr)])).Text);
    }

    private static Word At(string text, double confidence) => new(text, new Box(0, 0, 40, 10), confidence, ReadBy.Ocr);
}
