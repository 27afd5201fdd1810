using CertVerify.Adapters.Documents.Pdf;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents.Pdf;

public class TextLayerTrustTests
{
    [Fact]
    public void A_layer_that_names_standard_and_issuer_is_enough() => Assert.Equal(LayerWorth.Enough, Worth(Page.OfLines(Specimen.Lines)));

    [Fact]
    public void A_layer_without_standard_and_issuer_is_lacking() =>
        Assert.Equal(LayerWorth.Lacking, Worth(Page.OfLines(Specimen.LinesWithoutIssuerAndStandard)));

    [Fact]
    public void Marks_are_looked_for_on_the_first_pages_of_a_text_that_names_no_accreditor()
    {
        var silent = Page.OfLines(Specimen.Lines[..^1]);

        Assert.Equal([LayerWorth.Markless, LayerWorth.Enough], Worths(silent, Page.OfLines([.. Specimen.Lines[..^1], "Annex"]) with { Number = 2 }));
    }

    [Theory]
    [InlineData("Powered by TCPDF (www.tcpdf.org)")]
    [InlineData("Original Electrónico")]
    [InlineData("")]
    public void A_footer_alone_is_lacking(string footer) => Assert.Equal(LayerWorth.Lacking, Worth(Page.OfLines(footer)));

    [Fact]
    public void An_annex_need_not_repeat_what_the_first_page_says()
    {
        var annex = Page.OfLines([.. Enumerable.Range(1, 10).Select(site => $"Further site in Ashcombe, {site} Kiln Road, casting")]) with { Number = 2 };

        Assert.Equal([LayerWorth.Enough, LayerWorth.Enough], Worths(Page.OfLines(Specimen.Lines), annex));
    }

    [Fact]
    public void A_scanned_second_certificate_is_looked_at_even_when_the_first_is_text() =>
        Assert.Equal([LayerWorth.Enough, LayerWorth.Lacking], Worths(Page.OfLines(Specimen.Lines), Page.OfLines() with { Number = 2 }));

    [Fact]
    public void Private_characters_are_not_believed() => Assert.Equal(LayerWorth.Untrusted, Worth(Changed(letter => letter == 'e' ? '\uE065' : letter)));

    [Fact]
    public void Letters_turned_to_digits_are_not_believed() => Assert.Equal(LayerWorth.Untrusted, Worth(Changed(letter => (char)('0' + letter % 10))));

    [Fact]
    public void Consonant_soup_is_not_believed() => Assert.Equal(LayerWorth.Untrusted, Worth(Changed(letter => "bcdfghjkl"[letter % 9])));

    [Fact]
    public void Words_fallen_apart_into_letters_are_not_believed() =>
        Assert.Equal(LayerWorth.Untrusted, Worth(Page.OfLines([.. Specimen.Lines.Select(line => string.Join(' ', line.Where(c => c != ' ').Take(30)))])));

    [Fact]
    public void Lines_of_all_heights_are_someones_recognition_and_not_believed()
    {
        var page = Page.OfLines(Specimen.Lines);
        var uneven = page.Words.Select((word, i) => word with { Box = word.Box with { Bottom = word.Box.Bottom + i % 25 * 0.3 } });

        Assert.Equal(LayerWorth.Untrusted, Worth(page with { Words = [.. uneven] }));
    }

    [Fact]
    public void A_page_set_in_a_score_of_sizes_is_believed_when_each_line_is_of_one()
    {
        var page = Page.OfLines([.. Specimen.Lines, .. Specimen.Lines]);
        var sizes = page.Words.Select(word => word.Box.Top).Distinct().Order().ToList();
        var varied = page.Words.Select(word => word with { Box = word.Box with { Bottom = word.Box.Bottom + sizes.IndexOf(word.Box.Top) * 0.3 } });

        Assert.True(sizes.Count > 12);
        Assert.NotEqual(LayerWorth.Untrusted, Worth(page with { Words = [.. varied] }));
    }

    [Theory]
    [InlineData("Настоящим удостоверяется что система менеджмента качества организации соответствует требованиям ГОСТ Р ИСО 9001-2015 орган по сертификации")]
    [InlineData("Bu belge kuruluşun kalite yönetim sisteminin ISO 9001:2015 standardının şartlarını sağladığını belirtir belgelendirme kuruluşu")]
    public void Sound_words_of_other_languages_are_believed(string sentence) =>
        Assert.Equal(LayerWorth.Enough, Worth(Page.OfLines(sentence, sentence, sentence)));

    private static Page Changed(Func<char, char> change) =>
        Page.OfLines([.. Specimen.Lines.Select(line => string.Concat(line.Select(c => char.IsLetter(c) ? change(c) : c)))]);

    private static LayerWorth Worth(Page page) => Assert.Single(Worths(page));

    private static IReadOnlyList<LayerWorth> Worths(params Page[] pages) =>
        TextLayerTrust.Of(pages, text => text.Contains("accredit", StringComparison.OrdinalIgnoreCase) || !text.Contains("Brindlewick", StringComparison.Ordinal), markPages: 1);
}
