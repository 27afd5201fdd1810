using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tests.Normalising;

public sealed class TransliterationTests
{
    [Fact]
    public void Icu_is_found() => Assert.True(Transliteration.IsAvailable);

    [Theory]
    [InlineData("Северный ветер", "Severnyy veter")]
    [InlineData("Βόρειος", "Voreios")]
    [InlineData("北京", "bei jing")]
    [InlineData("北 Tower", "bei Tower")]
    [InlineData("Москва 東京", "Moskva dong jing")]
    [InlineData("Київ", "Kyyiv")]
    [InlineData("Гринів", "Hryniv")]
    [InlineData("Грине", "Grine")]
    [InlineData("Љиг", "Ljig")]
    [InlineData("Ћехче", "Cehce")]
    [InlineData("서울", "seoul")]
    [InlineData("İstanbul", "Istanbul")]
    [InlineData("Northwind Ltd.", "Northwind Ltd.")]
    [InlineData("", "")]
    public void Every_script_is_written_in_Latin_letters(string text, string latin) => Assert.Equal(latin, Transliteration.ToLatin(text));

    [Fact]
    public void Rules_that_nobody_knows_are_no_transliterator() => Assert.Null(Icu.Open("No-Such-Rules"));

    [Theory]
    [InlineData("東京", "东京")]
    [InlineData("北京 Tower", "北京 Tower")]
    [InlineData("Tower", "Tower")]
    public void Traditional_signs_are_written_as_simplified_ones(string text, string simplified) => Assert.Equal(simplified, Transliteration.ToSimplified(text));

    [Fact]
    public void A_text_that_grows_fourfold_and_more_is_written_whole() =>
        Assert.Equal(5_000, Transliteration.ToLatin(new string('私', 5_000)).Count(c => c == 's'));

    [Fact]
    public void Many_may_ask_at_once() =>
        Assert.All(Enumerable.Range(0, 200).AsParallel().Select(_ => Transliteration.ToLatin("Москва")), text => Assert.Equal("Moskva", text));

    /// <summary>Ideographs are looked up one by one; what stands beside them must make no difference to ICU.</summary>
    [Fact]
    public void Ideographs_read_the_same_alone_as_together()
    {
        var dice = new Random(1);
        var together = Icu.Open("Any-Latin; Latin-ASCII")!;
        for (var length = 1; length <= 400; length++)
        {
            var text = new string([.. Enumerable.Range(0, length).Select(_ => (char)dice.Next(0x4E00, 0x9FA6))]);
            Assert.Equal(together.Transform(text), Transliteration.ToLatin(text));
        }
    }
}
