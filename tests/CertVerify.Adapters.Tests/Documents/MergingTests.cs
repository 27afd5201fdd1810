using CertVerify.Adapters.Documents;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents;

public class MergingTests
{
    private static readonly Word Typed = new("Castings", new Box(10, 10, 50, 20), 1);

    [Fact]
    public void A_sound_layer_wins_where_both_read() => Assert.Equal([Typed], Merging.Merge([Typed], [Seen("Castlngs", 11)], layerIsSound: true));

    [Fact]
    public void What_only_the_picture_holds_is_added() =>
        Assert.Equal(["Castings", "Ltd"], Texts(Merging.Merge([Typed], [Seen("Castings", 10), Seen("Ltd", 60)], layerIsSound: true)));

    [Theory]
    [InlineData("~-.", 0.9)]
    [InlineData("Ltd", 0.3)]
    public void Litter_of_the_picture_is_not_added_to_a_sound_layer(string text, double confidence) =>
        Assert.Equal([Typed], Merging.Merge([Typed], [Seen(text, 60, confidence)], layerIsSound: true));

    [Fact]
    public void Of_an_unsound_layer_only_its_agreement_counts()
    {
        var merged = Merging.Merge([Typed, Typed with { Text = "junk", Box = new Box(60, 10, 100, 20) }], [Seen("Castings", 10), Seen("Ltd", 60)], layerIsSound: false);

        Assert.Equal([("Castings", 0.97), ("Ltd", 0.8)], merged.Select(word => (word.Text, word.Confidence)));
    }

    [Fact]
    public void Someone_elses_fair_reading_fills_in_where_ours_is_unsure_or_blank()
    {
        var layer = Enumerable.Range(0, 12).Select(i => new Word("printed", new Box(i * 50, 10, i * 50 + 40, 20), 1)).ToList();
        var seen = Enumerable.Range(0, 11).Select(i => i == 4 ? Seen("pr1mt", i * 50, 0.3) : Seen("printed", i * 50)).ToList();

        var merged = Merging.Merge(layer, seen, layerIsSound: false);

        Assert.Equal(12, merged.Count);
        Assert.All(merged, word => Assert.Equal(("printed", ReadBy.Ocr), (word.Text, word.ReadBy)));
        Assert.Equal(2, merged.Count(word => word.Confidence == 0.6));
    }

    [Fact]
    public void A_layer_that_the_picture_contradicts_throughout_is_given_up()
    {
        var layer = Enumerable.Range(0, 12).Select(i => new Word("invented", new Box(i * 50, 10, i * 50 + 40, 20), 1)).ToList();
        var seen = Enumerable.Range(0, 12).Select(i => Seen("printed", i * 50)).ToList();

        Assert.All(Merging.Merge(layer, seen, layerIsSound: true), word => Assert.Equal("printed", word.Text));
    }

    [Fact]
    public void Where_one_reading_was_unsure_a_surer_one_fills_in()
    {
        var filled = Merging.Filled([Seen("SURE", 10), Seen("HeT", 60, 0.3)], [Seen("other", 10), Seen("нет", 60)]);

        Assert.Equal(["SURE", "нет"], Texts(filled));
    }

    private static Word Seen(string text, double left, double confidence = 0.8) => new(text, new Box(left, 10, left + 40, 20), confidence, ReadBy.Ocr);

    private static IEnumerable<string> Texts(IEnumerable<Word> words) => words.Select(word => word.Text);
}
