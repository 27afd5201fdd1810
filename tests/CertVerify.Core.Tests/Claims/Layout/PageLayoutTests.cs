using CertVerify.Core.Claims;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Tests.Claims.Layout;

public sealed class PageLayoutTests
{
    [Fact]
    public void The_raised_ending_of_an_ordinal_does_not_part_its_line()
    {
        var page = new Page(1, 600, 800,
        [
            Recognised("1", 20, 101, 23, 109), Recognised("s", 25, 99, 29, 104), Recognised("Audit", 33, 100, 60, 109),
            Recognised("Expiry:", 200, 100, 235, 111), Recognised("8th", 240, 100, 255, 109), Recognised("August", 260, 100, 295, 112), Recognised("2025", 300, 100, 325, 109),
        ]);

        Assert.Equal(["1 s Audit", "Expiry: 8th August 2025"], new PageLayout(page).Phrases.Select(phrase => phrase.Text));
    }

    [Fact]
    public void A_short_word_of_narrow_letters_belongs_to_its_line()
    {
        var page = new Page(1, 600, 800, [Recognised("Gyldigt", 56, 416, 90, 428), Recognised("til", 93, 416, 101, 428)]);

        Assert.Equal(["Gyldigt til"], new PageLayout(page).Phrases.Select(phrase => phrase.Text));
    }

    private static Word Recognised(string text, double left, double top, double right, double bottom) => new(text, new Box(left, top, right, bottom), 1, ReadBy.Ocr);
}
