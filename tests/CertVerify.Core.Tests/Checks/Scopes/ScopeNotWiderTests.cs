using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Scopes;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Scopes;

public class ScopeNotWiderTests
{
    [Theory]
    [InlineData("Manufacture of plastic components")]
    [InlineData("Manufacture and assembly of plastic components for the automotive industry")]
    [InlineData("Herstellung von Kunststoffteilen")]
    public void A_scope_that_goes_no_further_passes(string scope) => Assert.Equal(Outcome.Pass, Asked(scope).Outcome);

    [Theory]
    [InlineData("Design and manufacture of plastic components", "Design")]
    [InlineData("Manufacture of plastic components and printed circuit boards", "printed circuit boards")]
    public void What_is_added_fails(string scope, string added)
    {
        var answer = Asked(scope);
        Assert.Equal((Outcome.Fail, SubIndication.DocumentContradictsRegister), (answer.Outcome, answer.Implies));
        Assert.Equal($"The document adds '{added}' to the registered scope.", answer.Because.ToString(), ignoreCase: true);
    }

    [Fact]
    public void A_scope_read_poorly_accuses_nobody()
    {
        Assert.Equal(Outcome.Fail, Asked("Design and manufacture of plastic components", 0.70).Outcome);
        Assert.Equal(Outcome.Unknown, Asked("Design and manufacture of plastic components", 0.69).Outcome);
    }

    [Fact]
    public void A_register_that_names_only_goods_is_compared_by_goods() => Assert.Equal(
        Outcome.Pass, ScopeNotWider.Check.Ask(Of(World.Holds(Listed with { Scope = "Plastic components" }))).Outcome);

    [Fact]
    public void Two_scopes_without_a_word_in_common_leave_it_open() =>
        Assert.Equal(Outcome.Unknown, ScopeNotWider.Check.Ask(Of(World.Holds(Listed with { Scope = "Zorbles" }))).Outcome);

    [Theory]
    [InlineData("Entreposage, emballage et distribution de biens industriels", "Production, conditionnement et vente de produits laitiers")]
    [InlineData("Production et vente de produits laitiers", "Entreposage et vente de biens industriels")]
    [InlineData("Zorble manufacturing", "Quibble manufacturing")]
    [InlineData("Endüstriyel ürünlerin depolanması, paketlenmesi ve dağıtımı", "Süt ürünleri ve kuru meyve üretimi, paketlenmesi ve satışı")]
    [InlineData("Armazenagem, embalagem e distribuição de produtos industriais", "Produção, embalagem e venda de laticínios e frutos secos")]
    [InlineData("Trade in large blue snirked zorbles", "Trade in quibbles, snibbles and snirked gribbles")]
    [InlineData("佐波制造", "奎布制造")]
    public void The_same_done_to_other_goods_leaves_it_open(string scope, string registered) =>
        Assert.Equal(Outcome.Unknown, ScopeNotWider.Check.Ask(Of(World.Holds(Listed with { Scope = registered })).OnPaper(Printed with { Scope = Read(scope) })).Outcome);

    [Theory]
    [InlineData("Production et vente de produits laitiers; Entreposage et distribution de biens industriels", "Production et vente de produits laitiers", Outcome.Unknown)]
    [InlineData("Production et vente de produits laitiers; Distribution de produits laitiers", "Production et vente de produits laitiers", Outcome.Pass)]
    [InlineData("Production et vente de produits laitiers; Production and sale of creamery goods", "Production et vente de produits laitiers", Outcome.Pass)]
    [InlineData("Producción y venta de productos lácteos / Production and sale of dairy products; Warehousing and distribution of industrial goods", "Producción y venta de productos lácteos / Production and sale of dairy products", Outcome.Unknown)]
    [InlineData("Fabrication de coutellerie de table; Fabricación de cuchillería de mesa", "Fabrication de coutellerie de table", Outcome.Pass)]
    public void A_clause_about_goods_of_which_the_register_says_nothing_in_its_language_leaves_it_open(string scope, string registered, Outcome outcome) =>
        Assert.Equal(outcome, ScopeNotWider.Check.Ask(Of(World.Holds(Listed with { Scope = registered })).OnPaper(Printed with { Scope = Read(scope) })).Outcome);

    [Theory]
    [InlineData("Control de plagas para reducir insectos, limpieza industrial", "Retail sale of textiles, leasing of vehicles", Outcome.Unknown)]
    [InlineData("Manufacture of plastic components for pumps, production of chemicals", "Manufacture of plastic components", Outcome.Unknown)]
    [InlineData("Manufacture of plastic components for cars, buses and aircraft", "Manufacture of plastic components for aircraft, buses, cars", Outcome.Pass)]
    public void What_stands_behind_a_purpose_may_be_more_of_it_or_of_what_is_certified(string scope, string registered, Outcome outcome) =>
        Assert.Equal(outcome, ScopeNotWider.Check.Ask(Of(World.Holds(Listed with { Scope = registered })).OnPaper(Printed with { Scope = Read(scope) })).Outcome);

    [Theory]
    [InlineData("Entwicklung, Herstellung und Vertrieb von Pumpen", "Design, manufacture and sales of pumps")]
    [InlineData("Design, manufacture and sales of pumps", "Entwicklung, Herstellung und Vertrieb von Pumpen")]
    [InlineData("水泵的研发、生产和销售", "水泵的设计、生产和销售")]
    [InlineData("Vertrieb und Montage von Pumpen", "Sale and installation of pumps")]
    public void What_another_language_has_the_same_word_for_leaves_it_open(string scope, string registered) =>
        Assert.Equal(Outcome.Unknown, ScopeNotWider.Check.Ask(Of(World.Holds(Listed with { Scope = registered })).OnPaper(Printed with { Scope = Read(scope) })).Outcome);

    [Fact]
    public void What_may_be_named_otherwise_excuses_nothing_else_that_is_added() => Assert.Equal(
        Outcome.Fail,
        ScopeNotWider.Check.Ask(Of(World.Holds(Listed with { Scope = "Design of pumps" })).OnPaper(Printed with { Scope = Read("Entwicklung und Herstellung von Pumpen") })).Outcome);

    [Theory]
    [InlineData("Zorble manufacturing", "Manufacture of zorbles and quibbles")]
    [InlineData("Zorble manufacturing", "Manufacturing")]
    [InlineData("Manufacturing", "Zorble manufacturing")]
    public void Goods_that_no_vocabulary_knows_are_compared_by_their_words(string scope, string registered) =>
        Assert.Equal(Outcome.Pass, ScopeNotWider.Check.Ask(Of(World.Holds(Listed with { Scope = registered })).OnPaper(Printed with { Scope = Read(scope) })).Outcome);

    [Fact]
    public void A_document_whose_scope_could_not_be_read_leaves_it_open()
    {
        var answer = ScopeNotWider.Check.Ask(Of(World.Holds(Listed)).OnPaper(Printed with { Scope = null }));
        Assert.Equal((Outcome.Unknown, SubIndication.ScopeUnclear), (answer.Outcome, answer.Implies));
    }

    [Fact]
    public void Without_a_scope_on_either_side_there_is_nothing_to_compare()
    {
        Assert.Equal(Outcome.NotApplicable, ScopeNotWider.Check.Ask(Of(World.Holds(Listed with { Scope = null }))).Outcome);
        Assert.Equal(Outcome.NotApplicable, ScopeNotWider.Check.Ask(Of(World.Holds(Listed)) with { Claim = NumberOnly }).Outcome);
    }

    [Fact]
    public void A_register_that_is_down_contradicts_nobody() => Assert.Equal(Outcome.NotApplicable, ScopeNotWider.Check.Ask(Of(World.IsDown())).Outcome);

    private static Answer Asked(string scope, double confidence = 1) => ScopeNotWider.Check.Ask(Of(World.Holds(Listed)) with { Claim = Printed with { Scope = Read(scope, confidence) } });
}
