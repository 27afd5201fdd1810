using CertVerify.Core.Claims;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Tests.Claims.Layout;

public sealed class WallpaperTests
{
    private static readonly string[] Guilloche = ["XYXYXYXYXY", "YXYXYXYX XYXYXYXYXYX", "XYXYXY", "XY", "YXYXYXYXYXYX"];

    [Fact]
    public void Letters_that_repeat_without_end_are_a_pattern_and_its_short_pieces_too() =>
        Assert.Equal(["Larkfield", "Castings"], Left(ReadBy.Ocr, ["Larkfield Castings", .. Guilloche]));

    [Fact]
    public void A_name_of_the_same_letters_stays_among_other_words() =>
        Assert.Equal(["XYX", "Certification", "Ltd"], Left(ReadBy.Ocr, ["XYX Certification Ltd", .. Guilloche]));

    [Fact]
    public void One_such_word_is_a_word() => Assert.Equal(["BARBARBARBAR"], Left(ReadBy.Ocr, ["BARBARBARBAR"]));

    [Fact]
    public void A_text_layer_has_no_such_pattern() => Assert.Contains("XYXYXYXYXY", Left(ReadBy.TextLayer, Guilloche));

    [Fact]
    public void One_great_word_climbing_across_the_page_is_behind_the_text() => Assert.Equal(["Larkfield", "Castings", "makes", "valves", "and", "pumps"], WithGreatLetters("COPY", step: -40));

    [Fact]
    public void Great_letters_on_one_line_are_a_word() => Assert.Contains("C", WithGreatLetters("COPY", step: 0));

    private static IEnumerable<string> WithGreatLetters(string word, double step)
    {
        var letters = word.Select((letter, i) => new Word(letter.ToString(), new Box(100 + i * 80, 400 + i * step, 150 + i * 80, 470 + i * step), 1));
        return Wallpaper.Removed([.. Page.OfLines("Larkfield Castings makes valves and pumps").Words, .. letters]).Select(w => w.Text);
    }

    private static IEnumerable<string> Left(ReadBy reader, string[] lines) =>
        Wallpaper.Removed([.. Page.OfLines(lines).Words.Select(word => word with { ReadBy = reader })]).Select(word => word.Text);
}
