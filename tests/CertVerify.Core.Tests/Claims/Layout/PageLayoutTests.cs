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
    public void A_label_over_its_value_is_another_line_though_a_line_beside_them_touches_both()
    {
        var page = new Page(1, 600, 800,
            [Recognised("Valid", 60, 303, 80, 312), Recognised("from", 83, 303, 104, 312), Recognised("2026-12-22", 60, 313, 116, 325), Recognised("Foundry", 230, 307, 290, 320)]);

        Assert.Equal(["2026-12-22", "Foundry", "Valid from"], new PageLayout(page).Phrases.Select(phrase => phrase.Text).Order());
    }

    [Fact]
    public void A_short_word_of_narrow_letters_belongs_to_its_line()
    {
        var page = new Page(1, 600, 800, [Recognised("Gyldigt", 56, 416, 90, 428), Recognised("til", 93, 416, 101, 428)]);

        Assert.Equal(["Gyldigt til"], new PageLayout(page).Phrases.Select(phrase => phrase.Text));
    }

    [Fact]
    public void Small_type_far_from_a_line_of_twice_its_size_is_no_part_of_it()
    {
        var page = new Page(1, 1600, 800, [Recognised("Heading", 100, 100, 300, 150), Recognised("sidebar", 900, 112, 960, 132)]);

        Assert.Equal(["Heading", "sidebar"], new PageLayout(page).Phrases.Select(phrase => phrase.Text).Order());
    }

    [Fact]
    public void A_word_whose_box_is_too_high_stays_in_its_line_where_others_stand_between()
    {
        var page = new Page(1, 1600, 800,
            [Recognised("만료일", 426, 1654, 621, 1679), Recognised("2027년", 842, 1656, 912, 1680), Recognised("5월", 930, 1656, 983, 1680), Recognised("13일은", 997, 1641, 1054, 1690)]);

        Assert.Equal(["2027년 5월 13일은", "만료일"], new PageLayout(page).Phrases.Select(phrase => phrase.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_line_without_end_is_many_phrases()
    {
        var words = Enumerable.Range(0, 2_000).Select(at => Recognised($"w{at}", at * 12, 100, at * 12 + 10, 110));

        var phrases = new PageLayout(new Page(1, 600, 800, [.. words])).Phrases;

        Assert.Equal(2_000, phrases.Sum(phrase => phrase.Words.Count));
        Assert.All(phrases, phrase => Assert.InRange(phrase.Text.Length, 1, 2_000 + Word.Longest));
    }

    private static Word Recognised(string text, double left, double top, double right, double bottom) => new(text, new Box(left, top, right, bottom), 1, ReadBy.Ocr);
}
