using System.Text;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tests.Normalising;

public sealed class NamesTests
{
    [Theory]
    [InlineData("Northwind & Sons, Ltd.", "NORTHWIND AND SONS LTD")]
    [InlineData("Société Étoile S.A.", "societe etoile sa")]
    [InlineData("Ｎｏｒｔｈｗｉｎｄ　Ｌｔｄ", "northwind ltd")]
    [InlineData("A. B. Northwind", "AB Northwind")]
    [InlineData("NORTHWİND A.Ş.", "northwind as")]
    [InlineData("“Northwind” d.o.o.", "Northwind doo")]
    [InlineData("O'Neill's", "Oneills")]
    [InlineData("O’Neill‘s", "Oneills")]
    [InlineData("O`Neill´s", "Oneills")]
    [InlineData("OʼNeillʻs", "Oneills")]
    [InlineData("Larkfield® Cast\u00ADings™", "Larkfield Castings")]
    [InlineData("Ærø Œuvre Þor Straße", "Aero Oeuvre Thor Strasse")]
    [InlineData("æ œ þ", "ae oe th")]
    [InlineData("Northwind＆Sons", "Northwind + Sons")]
    [InlineData("E\u0301toile", "Étoile")]
    [InlineData("No\u0300rth\u036Fwind", "Northwind")]
    [InlineData("ﬁne ½", "fine 12")]
    public void Names_that_differ_only_in_print_are_equal(string a, string b) => Assert.Equal(Names.Canonical(a), Names.Canonical(b));

    [Theory]
    [InlineData("ｶﾞﾗｽ", "ガラス")]
    [InlineData("ﾊﾟﾝ 北風", "パン 北風")]
    public void Narrow_katakana_keep_their_marks(string narrow, string wide) => Assert.Equal(Names.Canonical(wide), Names.Canonical(narrow));

    [Theory]
    [InlineData("A. B. C. Northwind", "abc northwind")]
    [InlineData("A 1", "a 1")]
    [InlineData("1 2", "1 2")]
    [InlineData("A & B", "a and b")]
    [InlineData("A 北 B", "a 北 b")]
    [InlineData("A Northwind B", "a northwind b")]
    [InlineData("कि", "कि")]
    [InlineData("𠮷野家", "𠮷野家")]
    [InlineData("", "")]
    public void Letters_set_apart_are_one_word_and_figures_and_signs_are_not(string name, string canonical) => Assert.Equal(canonical, Names.Canonical(name));

    [Fact]
    public void Half_of_a_letter_is_left_out() =>
        Assert.All(["\ud800a", "a\ud800", "\udc00a"], name => Assert.Equal("a", Names.Canonical(name)));

    [Theory]
    [InlineData("A B & É", "a b  and  e")]
    [InlineData("Straße+Weg", "strasse and weg")]
    [InlineData("か\u3099", "が")]
    [InlineData("か\u3099 ａ", "が a")]
    public void A_plain_text_keeps_letters_apart(string text, string plain) => Assert.Equal(plain, NameWords.Plain(text));

    [Fact]
    public void A_word_tells_where_it_stands() => Assert.Equal(
        [new("ab", 1, 4), new("and", 5, 6), new("etoile", 7, 13)], NameWords.Of(" A B & Étoile"));

    [Theory]
    [InlineData("Northwind Ltd.", "northwind")]
    [InlineData("Northwind Co., Ltd.", "northwind")]
    [InlineData("Northwind Pvt. Ltd.", "northwind")]
    [InlineData("Northwind S.A. de C.V.", "northwind")]
    [InlineData("Northwind GmbH & Co. KG", "northwind")]
    [InlineData("Northwind Sp. z o.o.", "northwind")]
    [InlineData("ТОО \"Северный ветер\"", "северныи ветер")]
    [InlineData("\"Северный ветер\" ЖШС", "северныи ветер")]
    [InlineData("PT Angin Utara", "angin utara")]
    [InlineData("株式会社北風", "北風")]
    [InlineData("北風株式会社", "北風")]
    [InlineData("北风电子有限公司", "北风电子")]
    [InlineData("Kuzey Rüzgarı Sanayi ve Ticaret Limited Şirketi", "kuzey ruzgari")]
    [InlineData("Northwind", "northwind")]
    [InlineData("Ltd.", "ltd")]
    [InlineData("株式会社", "株式会社")]
    [InlineData("Northwind株式会社", "northwind")]
    [InlineData("北 風有限会社", "北 風")]
    [InlineData("株式会社北 風", "北 風")]
    [InlineData("有限会社北風", "北風")]
    [InlineData("Northwind Sociedad Anónima de Capital Variable", "northwind")]
    [InlineData("GmbH Northwind", "gmbh northwind")]
    [InlineData("PT Angin Utara Tbk", "angin utara")]
    [InlineData("", "")]
    [InlineData("Limited Liability Company «Northwind»", "northwind")]
    public void The_legal_form_can_be_left_out(string name, string without) => Assert.Equal(without, Names.WithoutLegalForm(name));

    [Theory]
    [InlineData("Northwind GmbH", "DE")]
    [InlineData("Northwind d.o.o.", null)]
    [InlineData("Northwind", null)]
    public void The_legal_form_tells_a_country_where_it_is_one_country_s_own(string name, string? country)
    {
        var form = Names.LegalFormOf(name);

        Assert.Equal(country is null && name == "Northwind", form is null);
        if (country is not null)
            Assert.Contains(form!.Country, new[] { country, "AT", "CH", "LI" });
    }

    /// <summary>With InvariantGlobalization, normalisation silently does nothing and every comparison of names rots.</summary>
    [Fact]
    public void Unicode_normalisation_works() => Assert.Equal("e\u0301", "é".Normalize(NormalizationForm.FormD));
}
