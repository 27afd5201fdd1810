using CertVerify.Core.Claims;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Tests.Claims.Layout;

public class ReadingDirectionTests
{
    [Theory]
    [InlineData("حتى صالحة", "صالحة حتى")]
    [InlineData("2024 مارس 5", "5 مارس 2024")]
    [InlineData("ISO 9001:2015 المواصفة", "المواصفة ISO 9001:2015")]
    [InlineData("الإدارة ISO 9001:2015 المواصفة", "المواصفة ISO 9001:2015 الإدارة")]
    [InlineData("Holder: الشمال شركة", "Holder: شركة الشمال")]
    [InlineData("valid until 5 March 2024", "valid until 5 March 2024")]
    public void Words_are_put_in_the_order_in_which_they_are_read(string fromTheLeft, string read)
    {
        var words = fromTheLeft.Split(' ').Select((text, i) => new Word(text, new Box(50 * i, 0, 50 * i + 45, 10), 1)).ToList();
        Assert.Equal(read, string.Join(' ', ReadingDirection.Ordered(words).Select(word => word.Text)));
    }

    [Fact]
    public void In_an_Arabic_table_the_value_stands_left_of_its_label()
    {
        var page = new PageLayout(new Page(1, 600, 800, [At("2024/03/05", 100), At("الإصدار", 400), At("تاريخ", 460)]));
        var (value, label) = (page.Phrases.Single(p => p.Text == "2024/03/05"), page.Phrases.Single(p => p.Text == "تاريخ الإصدار"));
        Assert.Equal([value], page.After(label));
        Assert.Equal([label], page.Before(value));
    }

    [Fact]
    public void Between_an_English_label_and_an_Arabic_one_a_value_follows_both()
    {
        var page = new PageLayout(new Page(1, 600, 800, [At("Issued", 20), At("2024/03/05", 220), At("الإصدار", 400), At("تاريخ", 460)]));
        Assert.Equal(["Issued", "تاريخ الإصدار"], page.Before(page.Phrases.Single(p => p.Text == "2024/03/05")).Select(p => p.Text));
    }

    private static Word At(string text, double left) => new(text, new Box(left, 100, left + 55, 112), 1);
}
