using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

public class CuttingsTests
{
    private static readonly Picture Whole = Picture.Of([.. Enumerable.Range(0, 100 * 60).Select(i => (byte)(i / 100))], 100, 60);

    [Fact]
    public void Pieces_stand_one_below_the_other_on_white()
    {
        var cuttings = Cuttings.Of(Whole, [new(10, 5, 30, 15), new(0, 50, 100, 60)]);

        Assert.Equal((180, 140), (cuttings.Picture.Width, cuttings.Picture.Height));
        Assert.Equal([40, 90, 140], cuttings.Tops);
        Assert.Equal([255, 5, 255, 50], new[] { (39, 40), (40, 40), (60, 40), (139, 90) }.Select(at => cuttings.Picture.Pixels[at.Item2 * 180 + at.Item1]));
    }

    [Fact]
    public void Words_are_put_back_where_they_stand_but_for_those_that_were_cut_through()
    {
        var cuttings = Cuttings.Of(Whole, [new(10, 5, 30, 15), new(0, 50, 100, 60)]);

        var words = cuttings.PutBack([Read("one", 45, 42, 55, 48), Read("two", 50, 92, 70, 98), Read("cut", 40, 92, 48, 98)], ..);

        Assert.Equal([Read("one", 15, 7, 25, 13), Read("two", 10, 52, 30, 58)], words);
        Assert.Equal(["two"], cuttings.PutBack([Read("one", 45, 42, 55, 48), Read("two", 50, 92, 70, 98)], 1..).Select(word => word.Text));
    }

    [Fact]
    public void A_place_off_the_picture_gives_an_empty_piece() => Assert.Equal(0, Cuttings.Of(Whole, [new(0, -20, 50, -5), new(0, 0, 50, 5)]).Pieces[0].Height);

    private static Word Read(string text, double left, double top, double right, double bottom) => new(text, new Box(left, top, right, bottom), 1, ReadBy.Ocr);
}
