using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

public class TwoReadingsTests
{
    [Fact]
    public void Without_a_second_reading_the_first_stands() => Assert.Equal([At(0, "Kacha", 0.5)], TwoReadings.Merged([At(0, "Kacha", 0.5)], null));

    [Fact]
    public void Agreement_is_surer_than_either()
    {
        var word = Assert.Single(TwoReadings.Merged([At(0, "2026-12-08", 0.8)], [At(0, "2026-12-08", 0.9)]));

        Assert.InRange(word.Confidence, 0.97, 1);
    }

    [Theory]
    [InlineData("Certificação", 0.95, "Certificacao", 1.0, "Certificação")] // the second reader knows no accents
    [InlineData("Ремонт", 0.6, "PeMOHT", 1.0, "Ремонт")] // nor Cyrillic
    [InlineData("11.09.2026", 0.85, "1.09.2026", 1.0, "11.09.2026")] // and melts what is doubled
    [InlineData("of", 0.96, "0f", 0.96, "of")]
    [InlineData("1T327050", 0.82, "IT327050", 0.99, "IT327050")] // but is right where it is clearly surer
    [InlineData("|", 0.91, "1", 0.99, "1")]
    [InlineData("150", 0.95, "ISO", 0.96, "ISO")]
    [InlineData("150", 0.95, "1S0", 0.96, "150")]
    [InlineData("Ay", 0.8, "质量管理", 0.95, "质量管理")]
    public void Where_they_differ_the_better_one_stands(string first, double sureOfFirst, string second, double sureOfSecond, string expected) =>
        Assert.Equal(expected, Assert.Single(TwoReadings.Merged([At(0, first, sureOfFirst)], [At(0, second, sureOfSecond)])).Text);

    [Theory]
    [InlineData("Fıçı", "Fici")]
    [InlineData("Código", "c6dig0")]
    [InlineData("of", "0f")]
    [InlineData("Gießerei", "GieBerei")]
    public void What_the_second_reader_cannot_know_is_no_difference(string first, string second) =>
        Assert.InRange(Assert.Single(TwoReadings.Merged([At(0, first, 0.9)], [At(0, second, 0.9)])).Confidence, 0.97, 1);

    [Fact]
    public void Another_script_is_not_doubted_because_the_second_reader_takes_it_for_Latin() =>
        Assert.Equal(At(0, "Ремонт", 0.95), Assert.Single(TwoReadings.Merged([At(0, "Ремонт", 0.95)], [At(0, "PeMOHT", 0.9)])));

    [Theory]
    [InlineData((int)Script.SimplifiedChinese, "认证", "认证")]
    [InlineData((int)Script.Japanese, "認証", "认证")]
    [InlineData((int)Script.TraditionalChinese, "認證", "认证")]
    public void Ideographs_are_its_own_only_where_they_are_simplified(int script, string first, string second) =>
        Assert.Equal(first, Assert.Single(TwoReadings.Merged([At(0, first, 0.7)], [At(0, second, 0.95)], (Script)script)).Text);

    [Fact]
    public void A_short_word_whose_box_one_reader_drew_askew_is_not_there_twice() =>
        Assert.Single(TwoReadings.Merged([new Word("z", new Box(0, 0, 20, 60), 0.9, ReadBy.Ocr)], [new Word("z", new Box(11, 20, 33, 48), 0.95, ReadBy.Ocr)]));

    [Theory]
    [InlineData("XRO10288", "XR010288", "XR010288")] // a figure beside a figure
    [InlineData("N370-II", "N37O-1I", "N370-II")] // a letter elsewhere
    [InlineData("1T327050", "IT327050", "IT327050")]
    public void Figures_and_letters_that_look_alike_are_settled_by_their_neighbours(string first, string second, string expected) =>
        Assert.Equal(expected, Assert.Single(TwoReadings.Merged([At(0, first, 0.95)], [At(0, second, 0.9)])).Text);

    [Fact]
    public void Figures_beside_Arabic_are_the_second_readers() =>
        Assert.Equal(["16", "فبراير"], Texts(TwoReadings.Merged([At(0, "6", 0.95), At(100, "فبراير", 0.93)], [At(0, "16", 0.99)], Script.Arabic)));

    [Fact]
    public void A_difference_leaves_doubt()
    {
        var word = Assert.Single(TwoReadings.Merged([At(0, "MDA-204317", 0.95)], [At(0, "MDA-204817", 0.96)]));

        Assert.InRange(word.Confidence, 0, 0.9);
    }

    [Fact]
    public void What_only_the_second_sees_is_added_when_it_is_sure_of_it() =>
        Assert.Equal(["Castings", "UKAS"], Texts(TwoReadings.Merged([At(0, "Castings", 0.9)], [At(0, "Castings", 0.9), At(300, "UKAS", 0.8), At(500, "zz", 0.3), At(600, "--", 0.9)])));

    [Fact]
    public void On_a_page_in_a_script_that_it_does_not_know_it_must_be_surer() =>
        Assert.Equal(["Система", "менеджмента"], Texts(TwoReadings.Merged([At(0, "Система", 0.9), At(100, "менеджмента", 0.9)], [At(300, "KOMNAHNN", 0.8)])));

    [Fact]
    public void Words_parted_otherwise_are_compared_as_a_whole()
    {
        var words = TwoReadings.Merged([At(0, "Kacha", 0.9), At(60, "Bazar,", 0.9)], [new Word("KachaBazar,", new Box(0, 0, 110, 20), 0.95, ReadBy.Ocr)]);

        Assert.Equal(["Kacha", "Bazar,"], Texts(words));
        Assert.All(words, word => Assert.InRange(word.Confidence, 0.97, 1));
    }

    private static Word At(double left, string text, double confidence) => new(text, new Box(left, 0, left + 50, 20), confidence, ReadBy.Ocr);

    private static IEnumerable<string> Texts(IEnumerable<Word> words) => words.Select(word => word.Text);
}
