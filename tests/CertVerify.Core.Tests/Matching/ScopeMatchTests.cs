using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class ScopeMatchTests
{
    [Theory]
    [InlineData("plastic components", "Manufacture of plastic components", "IAF 14")]
    [InlineData("injection moulded plastic", "Plastic injection moulding", "EA 14")]
    [InlineData("hydraulic pumps", "Design and production of hydraulic pump sets", "")]
    [InlineData("电缆", "电缆的设计和生产", "")]
    public void A_product_named_in_the_scope_is_covered(string product, string scope, string sector) =>
        Assert.Equal(Sameness.Same, ScopeMatch.Product(product, scope, [sector]).Decision);

    [Theory]
    [InlineData("electronics assembly", "Design and manufacture of plastic injection-moulded components", "IAF 14")]
    [InlineData("electronics assembly", "Design and manufacture of plastic injection-moulded components", "")]
    [InlineData("steel bolts", "Herstellung von Lebensmitteln", "EA 3")]
    [InlineData("furniture", "Программное обеспечение: разработка", "IAF 33")]
    public void A_product_of_another_kind_is_not(string product, string scope, string sector) =>
        Assert.Equal(Sameness.Different, ScopeMatch.Product(product, scope, [sector]).Decision);

    [Theory]
    [InlineData("plastic toys", "Manufacture of plastic pipes", "IAF 14")]
    [InlineData("gaskets", "Manufacture of plastic pipes", "IAF 14")]
    [InlineData("bolts", "Metal products", "IAF 14")]
    [InlineData("plastic housings", "Manufacture of plastic housings", "IAF 19")]
    [InlineData("cables", "Produktion von Leiterplatten", "NACE 26.12")]
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
    public void A_process_is_named_in_any_language(string process, string scope) => Assert.Equal(Sameness.Same, ScopeMatch.Processes([process], scope).Decision);

    [Theory]
    [InlineData("manufacture", "Trading of electronic components")]
    [InlineData("design", "Produktion von Pumpen")]
    [InlineData("manufacture", "水泵的销售")]
    public void A_process_the_scope_does_not_name_is_not_covered(string process, string scope) =>
        Assert.Equal(Sameness.Different, ScopeMatch.Processes([process], scope).Decision);

    [Fact]
    public void A_part_of_a_named_process_is_unsure() => Assert.Equal(Sameness.Unsure, ScopeMatch.Processes(["welding"], "Manufacture of steel frames").Decision);

    [Fact]
    public void Any_text_is_answered() => Assert.All(
        new[] { "\ud800", "*", "(((", new string('a', 10_000), "的" },
        text =>
        {
            Assert.InRange(ScopeMatch.Product(text, text, [text]).Score, 0, 1);
            Assert.InRange(ScopeMatch.Processes([text], text).Score, 0, 1);
        });
}
