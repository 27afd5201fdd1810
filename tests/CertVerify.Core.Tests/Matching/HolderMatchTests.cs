using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class HolderMatchTests
{
    [Theory]
    [InlineData("Brightwater Plastics Ltd", "BRIGHTWATER PLASTICS LIMITED")]
    [InlineData("Brightwater Plastics Ltd", "Ｂｒｉｇｈｔｗａｔｅｒ　Ｐｌａｓｔｉｃｓ Ltd.")]
    [InlineData("Müller Feinguss GmbH", "Mueller Feinguß G.m.b.H.")]
    [InlineData("Índigo Têxtil Ltda.", "INDIGO TEXTIL LTDA")]
    [InlineData("Plastics Brightwater Ltd", "Brightwater Plastics Ltd")]
    [InlineData("Smith & Wren Ltd", "Smith and Wren Limited")]
    [InlineData("S. A. Verdier", "Verdier S.A.")]
    [InlineData("Yıldırım Çelik San. Tic. A.Ş.", "YILDIRIM ÇELİK SANAYİ VE TİCARET A.Ş.")]
    [InlineData("Skyline Optics LLC", "Sky Line Optics, LLC")]
    [InlineData("Brightwater Plastics & Electronics Ltd (BRIPEL)", "Brightwater Plastics & Electronics Ltd")]
    [InlineData("ТОО «Ромашка»", "«Ромашка» ЖШС")]
    [InlineData("Kestrel Mfg. Co., Ltd.", "Kestrel Manufacturing Company Limited")]
    [InlineData("青山精密有限公司", "青山精密有限公司")]
    [InlineData("L'Aquilone d'Energia S.p.A.", "L Aquilone d Energia SpA")]
    [InlineData("株式会社Kestrel", "Kestrel株式会社")]
    public void Names_equal_after_normalising_are_the_same(string one, string other)
    {
        var match = HolderMatch.Compare(one, other);
        Assert.Equal(Sameness.Same, match.Decision);
        Assert.True(match.Score >= HolderMatch.SameFrom);
    }

    [Theory]
    [InlineData("Acme (Shenzhen) Electronics Co Ltd", "Acme (Shanghai) Electronics Co Ltd", "place")]
    [InlineData("Kestrel Trading Co Ltd", "Kestrel Manufacturing Co Ltd", "activity")]
    [InlineData("Kestrel Metal 2 Ltd", "Kestrel Metal 3 Ltd", "number")]
    [InlineData("Hans Keller Maschinenbau GmbH", "Peter Keller Maschinenbau GmbH", "word")]
    [InlineData("Brightwater Holding GmbH", "Brightwater GmbH", "group")]
    [InlineData("Brightwater India Pvt Ltd", "Brightwater Ltd", "group")]
    [InlineData("Brightwater Ltd (Japan)", "Brightwater Ltd (China)", "group")]
    [InlineData("Henan Kestrel Steel Co Ltd", "Hunan Kestrel Steel Co Ltd", "place")]
    [InlineData("青山精密有限公司", "青川精密有限公司", "word")]
    public void One_telling_difference_outweighs_any_likeness(string one, string other, string feature)
    {
        var match = HolderMatch.Compare(one, other);
        Assert.Equal(Sameness.Different, match.Decision);
        Assert.Contains(match.Features, found => found.Name == feature && found.Score == 0);
    }

    [Theory]
    [InlineData("Greenfield Optics", "Brightwater Plastics")]
    [InlineData("First Meridian Laser Inc.", "Best Lattice Manufacturing Company Ltd.")]
    public void Names_with_nothing_in_common_are_different(string one, string other) => Assert.Equal(Sameness.Different, HolderMatch.Compare(one, other).Decision);

    [Theory]
    [InlineData("Brightwater Plastics Ltd", "Brightwater Plastics Leeds Ltd")]
    [InlineData("Brightwater GmbH", "Brightwater AG")]
    [InlineData("Tarnbeck", "Tarnbeck Precision Castings Ltd")]
    [InlineData("Brightwater Foundation", "Brightwater")]
    [InlineData("Brightwater Plant", "Brightwater Foundation")]
    [InlineData("Petrochem Commercial Company", "Petrochem Industrial Company")]
    [InlineData("Unipec Trading", "Unitec Trading")]
    [InlineData("Kestrel Electronics Co., Ltd.", "红隼电子有限公司")]
    [InlineData("", "Brightwater Plastics Ltd")]
    [InlineData("Moran Ltd", "Maran Ltd")]
    [InlineData("Tarnbeck Institute of Brewing and Malting", "Tarnbeck ústav pivovarství a sladařství pro výzkum")]
    [InlineData("Brightwater", "Brightwater (Japan)")]
    public void What_cannot_be_told_is_unsure(string one, string other) => Assert.Equal(Sameness.Unsure, HolderMatch.Compare(one, other).Decision);

    [Theory]
    [InlineData("Brightwater Plastics Ltd", "The Brightwater Plastics Company Ltd")]
    [InlineData("Brightwater Plastics Ltd", "Brightwater Plastics Ltd (Unit III)")]
    [InlineData("Brightwater Plastics GmbH", "Brightwater Plastics Ltd")]
    [InlineData("Brightwater Plastics Ltd", "Brightwater Plastics Ltd. (Japan)")]
    [InlineData("Brightwater Japan Ltd", "Brightwater Japan Ltd. (Japan)")]
    public void Differences_that_say_little_are_told_but_do_not_part(string one, string other)
    {
        var match = HolderMatch.Compare(one, other);
        Assert.Equal(Sameness.Same, match.Decision);
        Assert.InRange(match.Score, HolderMatch.SameFrom, 0.999);
        Assert.False(match.Differences.IsEmpty);
    }

    [Theory]
    [InlineData("Brightwater Plastics Ltd", "Brightvater Plastics Ltd")]
    [InlineData("Brightwater Polymer Moulders", "BPM")]
    [InlineData("Brightwater Plant", "Brightwater")]
    [InlineData("Чайка", "Tschaika")]
    [InlineData("Kestrel Crestec Co., Ltd.", "株式会社Kestrelクレステック")]
    [InlineData("Tarnbeck Corporation", "タンベック株式会社")]
    [InlineData("مؤسسة البرق الخيرية", "Al-Barq Charitable Foundation")]
    public void Likely_one_company_is_the_same_but_not_surely(string one, string other)
    {
        var match = HolderMatch.Compare(one, other);
        Assert.Equal((Sameness.Same, false), (match.Decision, match.IsSure));
    }

    [Theory]
    [InlineData("Торговый дом «Ромашка»", "Romashka Trading House LLC")]
    [InlineData("ФГУП «Звездогор»", "Federal State Unitary Enterprise Zvezdogor")]
    [InlineData("Міністерство оборони Верхогорії", "Ministry of Defence Verkhohoriyi")]
    [InlineData("ТОО «Ромашка»", "Romashka LLP")]
    [InlineData("湖南鑫华新材料有限公司", "Hunan Xinhua New Materials Co., Ltd.")]
    [InlineData("深圳市鑫华电子有限公司", "Shenzhen Xinhua Electronics Co., Ltd.")]
    [InlineData("Brightwater Bankası A.Ş.", "Bank Brightwater")]
    public void What_is_translated_word_for_word_is_the_same(string one, string other) => Assert.Equal(Sameness.Same, HolderMatch.Compare(one, other).Decision);

    [Fact]
    public void An_equal_identifier_outweighs_the_names()
    {
        var facts = new HolderFacts { AskedIdentifiers = ["uscc:91440300MA5F00000X"], FoundIdentifiers = ["uscc:91440300ma5f00000x"] };
        Assert.Equal(Sameness.Same, HolderMatch.Compare("Kestrel Electronics", "红隼电子有限公司", facts).Decision);
    }

    [Fact]
    public void Different_identifiers_of_a_kind_that_is_unique_part_equal_names()
    {
        var facts = new HolderFacts { AskedIdentifiers = ["lei:54930000000000000002"], FoundIdentifiers = ["lei:549300000000000BB042"] };
        Assert.Equal(Sameness.Different, HolderMatch.Compare("Kestrel Ltd", "Kestrel Ltd", facts).Decision);
    }

    [Fact]
    public void An_identifier_whose_check_digits_do_not_hold_was_misread_and_parts_nobody()
    {
        var facts = new HolderFacts { AskedIdentifiers = ["lei:54930000000000000002"], FoundIdentifiers = ["lei:5493000000000000O002"] };
        Assert.Equal(Sameness.Same, HolderMatch.Compare("Kestrel Ltd", "Kestrel Ltd", facts).Decision);
    }

    [Fact]
    public void Identifiers_of_different_kinds_say_nothing()
    {
        var facts = new HolderFacts { AskedIdentifiers = ["lei:5493000000000000AA00"], FoundIdentifiers = ["vat:GB123456789"] };
        Assert.Equal(Sameness.Same, HolderMatch.Compare("Kestrel Ltd", "Kestrel Ltd", facts).Decision);
    }

    [Theory]
    [InlineData("Kestrel Ltd", "Kestrel Ltd", new[] { "Kestrel Limited" }, Sameness.Same, null)]
    [InlineData("Kestrel Trading", "Kestrel", new[] { "Kestrel Manufacturing" }, Sameness.Unsure, null)]
    [InlineData("Kestrel Trading", "Kestrel Manufacturing", new[] { "Kestrel" }, Sameness.Unsure, "Kestrel")]
    [InlineData("Kestrel Trading", "Zorble", new[] { "Kestrel Manufacturing" }, Sameness.Different, "Kestrel Manufacturing")]
    [InlineData("Kestrel Trading", "Kestrel Trading Leeds", new[] { "Kestrel Group", "Kestral Trading" }, Sameness.Same, "Kestral Trading")]
    public void Of_several_names_the_surest_counts_then_the_best_decision_then_the_likest(string asked, string found, string[] others, Sameness decision, string? counted)
    {
        var match = HolderMatch.Compare(asked, found, new HolderFacts { OtherNames = others });

        Assert.Equal(decision, match.Decision);
        Assert.Equal(counted, match.Features[0] is { Name: "otherName" } other ? other.Found : null);
    }

    [Theory]
    [InlineData("Kestrel Unit 3", "Kestrel Unit 2", "unit 3", "unit 2")]
    [InlineData("Kestrel Unit 2", "Kestrel", "unit 2", null)]
    [InlineData("Kestrel", "Kestrel Unit 2", null, "unit 2")]
    public void The_plants_that_the_names_mean_are_told(string asked, string found, string? claimed, string? recorded)
    {
        var site = Assert.Single(HolderMatch.Compare(asked, found).Features, feature => feature.Name == "site");

        Assert.Equal((claimed, recorded), (site.Claimed, site.Found));
    }

    [Fact]
    public void A_recorded_former_name_is_the_holder()
    {
        var match = HolderMatch.Compare("Old Mill Plastics Ltd", "Brightwater Plastics Ltd", new HolderFacts { OtherNames = ["Old Mill Plastics Limited"] });
        Assert.Equal(Sameness.Same, match.Decision);
        Assert.Equal("otherName", match.Features[0].Name);
    }
}
