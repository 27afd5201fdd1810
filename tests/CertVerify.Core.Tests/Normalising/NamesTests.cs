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
    public void Names_that_differ_only_in_print_are_equal(string a, string b) => Assert.Equal(Names.Canonical(a), Names.Canonical(b));

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
