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

    [Fact]
    public void Any_text_is_answered() => Assert.All(
        new[] { "\ud800", "*", "(((", new string('a', 10_000), "的" },
        text =>
        {
            Assert.InRange(ScopeMatch.Product(text, text, [text]).Score, 0, 1);
            Assert.InRange(ScopeMatch.Processes([text], text).Score, 0, 1);
        });
}
