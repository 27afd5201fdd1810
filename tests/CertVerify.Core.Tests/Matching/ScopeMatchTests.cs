using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class ScopeMatchTests
{
    [Theory]
    [InlineData("plastic components", "Manufacture of plastic components", "IAF 14")]
    [InlineData("injection moulded plastic", "Plastic injection moulding", "EA 14")]
    [InlineData("hydraulic pumps", "Design and production of hydraulic pump sets", "")]
    [InlineData("电缆", "电缆的设计和生产", "")]
    [InlineData("valves", "Manufacture of valves", "IAF 17")]
    [InlineData("valves", "Manufacture of valves", "IAF 18")]
    [InlineData("automotive components", "Production of components for the automotive industry", "IAF 22")]
    [InlineData("castings for pumps", "Iron castings for pumps and valves", "IAF 17")]
    public void A_product_named_in_the_scope_is_covered(string product, string scope, string sector) =>
        Assert.Equal(Sameness.Same, ScopeMatch.Product(product, scope, [sector]).Decision);

    [Theory]
    [InlineData("electronics assembly", "Design and manufacture of plastic injection-moulded components", "IAF 14")]
    [InlineData("electronics assembly", "Design and manufacture of plastic injection-moulded components", "")]
    [InlineData("steel bolts", "Herstellung von Lebensmitteln", "EA 3")]
    [InlineData("furniture", "Программное обеспечение: разработка", "IAF 33")]
    [InlineData("frozen fish", "Manufacture of iron castings for pumps and valves", "IAF 17")]
    [InlineData("furniture", "Produkcja odlewów żeliwnych", "EA 17")]
    [InlineData("software", "Výroba ocelových konstrukcí", "")]
    [InlineData("shoes", "Fabricarea țevilor din oțel", "IAF 17")]
    public void A_product_of_another_kind_is_not(string product, string scope, string sector) =>
        Assert.Equal(Sameness.Different, ScopeMatch.Product(product, scope, [sector]).Decision);

    [Theory]
    [InlineData("plastic toys", "Manufacture of plastic pipes", "IAF 14")]
    [InlineData("gaskets", "Manufacture of plastic pipes", "IAF 14")]
    [InlineData("bolts", "Metal products", "IAF 14")]
    [InlineData("plastic housings", "Manufacture of plastic housings", "IAF 19")]
    [InlineData("cables", "Produktion von Leiterplatten", "NACE 26.12")]
    [InlineData("castings for aircraft engines", "Iron castings for pumps and valves", "IAF 17")]
    [InlineData("valves", "Iron castings for pumps and valves", "IAF 17")]
    [InlineData("", "", "")]
    public void What_only_broader_words_cover_is_unsure(string product, string scope, string sector) =>
        Assert.Equal(Sameness.Unsure, ScopeMatch.Product(product, scope, [sector]).Decision);

    [Theory]
    [InlineData("design", "Design and manufacture of pumps")]
    [InlineData("manufacture", "Herstellung von Pumpen")]
    [InlineData("manufacturing", "Fabricación de bombas")]
    [InlineData("installation", "Монтаж и установка насосов")]
    [InlineData("production", "水泵的设计和生产")]
    [InlineData("trade", "Pompaların satışı")]
    [InlineData("manufacture", "Produkcja pomp")]
    [InlineData("design", "Projektování čerpadel")]
    [InlineData("installation", "Montarea și instalarea pompelor")]
    [InlineData("manufacture", "Proizvodnja pumpi")]
    [InlineData("manufacture", "Сорғыларды өндіру")]
    [InlineData("service", "Maintenance des pompes et entretien")]
    public void A_process_is_named_in_any_language(string process, string scope) => Assert.Equal(Sameness.Same, ScopeMatch.Processes([process], scope).Decision);

    [Theory]
    [InlineData("manufacture", "Trading of electronic components")]
    [InlineData("design", "Produktion von Pumpen")]
    [InlineData("manufacture", "水泵的销售")]
    public void A_process_the_scope_does_not_name_is_not_covered(string process, string scope) =>
        Assert.Equal(Sameness.Different, ScopeMatch.Processes([process], scope).Decision);

    [Theory]
    [InlineData("welding")]
    [InlineData("testing")]
    [InlineData("packing")]
    public void A_part_of_a_named_process_is_unsure(string process) => Assert.Equal(Sameness.Unsure, ScopeMatch.Processes([process], "Manufacture of steel frames").Decision);

    [Theory]
    [InlineData("plastic toys", "Manufacture of plastic pipes", "IAF 14", "terms 0.5, family 1, sector 1", "\"plastic\" is named")]
    [InlineData("valves", "Iron castings for pumps and valves", "IAF 17", "terms 0.2, family 0, sector 1", "\"valves\" is named only as what the goods are for; the goods are of different kinds")]
    [InlineData("castings for aircraft engines", "Iron castings for pumps and valves", "IAF 17", "terms 1, family 1, purpose 0, sector 1", "the scope is for pumps and valves, your product is for aircraft engines")]
    [InlineData("castings for pumps", "Iron castings for pumps and valves", "IAF 17", "terms 1, family 1, purpose 1, sector 1", "")]
    [InlineData("castings for trucks", "Iron castings for automobiles and valves", "IAF 17", "terms 1, family 1, purpose 1, sector 1", "")]
    [InlineData("frozen fish", "Manufacture of iron castings for pumps", "IAF 17", "terms 0, family 0, sector 0", "no shared term; the goods are of different kinds; the certificate is for sector IAF 17, the product is in IAF 1, 3")]
    [InlineData("hydraulic pump", "Design of hydraulic pumps", "", "terms 1, family 1", "")]
    [InlineData("abc pumps", "Pumps", "", "terms 0.5, family 1", "\"pumps\" is named")]
    public void Words_kinds_purposes_and_sectors_are_compared_and_averaged(string product, string scope, string sector, string features, string differences)
    {
        var match = ScopeMatch.Product(product, scope, [sector]);

        Assert.Equal(features, string.Join(", ", match.Features.Select(feature => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{feature.Name} {feature.Score}"))));
        Assert.Equal(differences, $"{match.Differences}");
        Assert.Equal(match.Features.Average(feature => feature.Score), match.Score, 6);
    }

    [Theory]
    [InlineData("and for of de et the with custom parts part components component products product goods items assemblies assembly equipment und teile pieces piezas productos produtos prodotti urunleri")]
    public void Words_of_every_product_do_not_tell_it_from_others(string words) => Assert.All(
        words.Split(' '), word => Assert.Equal(1, ScopeMatch.Product($"zorble {word}", "Zorbles", []).Features[0].Score));

    [Fact]
    public void Several_words_and_sectors_are_listed_apart()
    {
        var match = ScopeMatch.Product("hydraulic pump", "Design of hydraulic pumps", ["IAF 17", "NACE 28.1", "IAF 14"]);

        Assert.Equal(("\"hydraulic\", \"pump\" is named", "hydraulic, pump"), ($"{match.Features[0].Because}", match.Features[0].Found));
        Assert.Equal("sector IAF 17, 14 fits", $"{match.Features[^1].Because}");
    }

    [Fact]
    public void Several_words_kinds_and_purposes_are_listed()
    {
        var served = ScopeMatch.Product("valves seals", "Iron castings for pumps, valves and seals", []);
        var kinds = ScopeMatch.Product("plastic pumps", "Wooden furniture and frozen fish", []);
        var purposes = ScopeMatch.Product("castings for aircraft; housings for ships", "Iron castings for pumps; housings for valves", []);

        Assert.Equal("valves, seals", served.Features[0].Found);
        Assert.Equal(("plastic, pumps", "wooden, furniture, fish"), (kinds.Features[1].Claimed, kinds.Features[1].Found));
        Assert.Equal("the scope is for pumps, valves, your product is for aircraft, ships", $"{purposes.Differences}");
    }

    [Theory]
    [InlineData("moulds", "Moulds", true)]
    [InlineData("mould", "Moulds", true)]
    [InlineData("moulds", "Mould", true)]
    [InlineData("moulding", "Moulded goods", true)]
    [InlineData("gears", "Gearing", false)]
    [InlineData("plating", "Platform", false)]
    [InlineData("casts", "Castellation", false)]
    [InlineData("automobil", "Automotive", true)]
    [InlineData("automatic", "Automobile", false)]
    [InlineData("electrodes", "Electricity", false)]
    [InlineData("hydra", "Hydraulics", false)]
    [InlineData("ab", "ab", false)]
    public void Words_of_one_stem_share_five_letters_and_most_of_the_longer_one(string product, string scope, bool isNamed) =>
        Assert.Equal(isNamed, ScopeMatch.Product(product, scope, []).Features[0].Score == 1);

    [Theory]
    [InlineData("design", "Design of pumps", 1, "design is named")]
    [InlineData("welding", "Manufacture of frames", 0.5, "welding is not named but may be part of \"manufacture\"")]
    [InlineData("design", "Entwicklung von Pumpen", 0.5, "design is not named but may be part of \"entwicklung\"")]
    [InlineData("设计", "水泵的研发", 0.5, "设计 is not named but may be part of \"研发\"")]
    [InlineData("installation", "Montage von Pumpen", 0.5, "installation is not named but may be part of \"montage\"")]
    [InlineData("assembly", "Installation of pumps", 0.5, "assembly is not named but may be part of \"installation\"")]
    [InlineData("welding", "Trading", 0, "welding is not named")]
    [InlineData("zorbling", "Manufacture", 0.5, "\"zorbling\" is not a word we know")]
    [InlineData("zorbling", "Zorbling of pumps", 1, "\"zorbling\" is named")]
    public void A_process_is_named_or_part_of_what_is_or_not_known(string process, string scope, double score, string because)
    {
        var feature = Assert.Single(ScopeMatch.Processes([process], scope).Features);

        Assert.Equal(("process", score, because), (feature.Name, feature.Score, $"{feature.Because}"));
    }

    [Fact]
    public void Activities_that_may_be_one_name_each_other() => Assert.All(
        ScopeVocabulary.Activities.Where(activity => activity.MayBe is not null), activity => Assert.Equal(activity.Activity, ScopeVocabulary.Activity(activity.MayBe!).MayBe));

    [Fact]
    public void One_process_that_is_missing_decides_and_the_score_is_the_average()
    {
        var match = ScopeMatch.Processes(["design", "test", "trading"], "Design and trading of pumps");

        Assert.Equal(Sameness.Different, match.Decision);
        Assert.Equal(2 / 3.0, match.Score, 6);
        Assert.Equal((Sameness.Unsure, 0), (ScopeMatch.Processes([], "Design").Decision, ScopeMatch.Processes([], "Design").Score));
    }

    [Fact]
    public void Any_text_is_answered() => Assert.All(
        new[] { "\ud800", "*", "(((", new string('a', 10_000), "的" },
        text =>
        {
            Assert.InRange(ScopeMatch.Product(text, text, [text]).Score, 0, 1);
            Assert.InRange(ScopeMatch.Processes([text], text).Score, 0, 1);
        });
}
