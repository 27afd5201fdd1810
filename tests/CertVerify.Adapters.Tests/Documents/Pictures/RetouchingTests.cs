using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

public class RetouchingTests
{
    private static readonly Picture Small = Picture.Of([1, 2, 3, 4, 5, 6], 3, 2);

    [Theory]
    [InlineData(0, new byte[] { 1, 2, 3, 4, 5, 6 }, 3)]
    [InlineData(1, new byte[] { 4, 1, 5, 2, 6, 3 }, 2)]
    [InlineData(2, new byte[] { 6, 5, 4, 3, 2, 1 }, 3)]
    [InlineData(3, new byte[] { 3, 6, 2, 5, 1, 4 }, 2)]
    public void A_picture_turns_clockwise(int quarters, byte[] expected, int width)
    {
        var turned = Retouching.Turned(Small, quarters);

        Assert.Equal(expected, turned.Pixels.ToArray());
        Assert.Equal(width, turned.Width);
    }

    [Fact]
    public void Boxes_are_painted_over_and_stay_within_the_picture() =>
        Assert.Equal([1, 255, 255, 4, 255, 255], Retouching.Without(Small, [new Box(1, -3, 9, 9)]).Pixels.ToArray());

    [Fact]
    public void Bleaching_leaves_black_and_takes_pale_grey_away() =>
        Assert.Equal([0, 16, 255, 255], Retouching.Bleached(Picture.Of([0, 10, 160, 255], 2, 2)).Pixels.ToArray());

    [Fact]
    public void Half_the_size_is_the_mean_of_four() => Assert.Equal([3], Retouching.Halved(Small).Pixels.ToArray());

    [Fact]
    public void A_falling_line_is_levelled_in_the_picture_as_its_words_are()
    {
        const int Size = 400;
        const double Slope = 0.05;
        var pixels = new byte[Size * Size];
        Array.Fill(pixels, (byte)255);
        for (var x = 40; x < 360; x++)
            for (var thick = -1; thick <= 1; thick++)
                pixels[(int)(200 + thick + (x - 200) * Slope) * Size + x] = 0;
        var words = Enumerable.Range(0, 30).Select(i => new Word("w", new Box(40 + i * 10, 191 + (i * 10 - 155) * Slope, 48 + i * 10, 209 + (i * 10 - 155) * Slope), 1)).ToList();

        var slope = Skew.SlopeOf(words);
        var levelled = Retouching.Levelled(Picture.Of(pixels, Size, Size), slope);
        var moved = Skew.Levelled(words, slope, Size, Size);

        Assert.Equal(Slope, slope, 3);
        Assert.All([60, 200, 340], x => Assert.InRange(levelled.Pixels[200 * Size + x], 0, 120));
        Assert.All(moved, word => Assert.InRange(word.Box.MiddleY, 199, 201));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_page_on_its_side_is_noticed_and_its_words_are_set_upright(int quarters)
    {
        var words = Page.OfLines(Specimen.Lines).Words;
        var lying = Uprightness.Turned(words, 4 - quarters, 600, 800);

        Assert.Equal(0, Uprightness.QuartersToTurn(words));
        Assert.Equal(quarters, Uprightness.QuartersToTurn(lying));
        Assert.Equal(words, Uprightness.Turned(lying, quarters, 800, 600));
    }

    [Theory]
    [InlineData("P5\n3 2\n255\n", 6, true)]
    [InlineData("P5 3 2 255\n", 5, false)]
    [InlineData("P6\n3 2\n255\n", 18, false)]
    [InlineData("P5\n-3 2\n255\n", 6, false)]
    [InlineData("", 0, false)]
    public void Only_a_whole_greymap_is_a_picture(string header, int pixels, bool expected) =>
        Assert.Equal(expected, Picture.Of((byte[])[.. System.Text.Encoding.ASCII.GetBytes(header), .. new byte[pixels]]) is not null);
}
