using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class NameTokensTests
{
    [Theory]
    [InlineData("Kestrel Unit 3", "Distinctive kestrel", "Site Site:unit", "Site 3")]
    [InlineData("Kestrel Unit 03 Skog", "Distinctive kestrel", "Site Site:unit", "Site 3", "Distinctive skog")]
    [InlineData("Kestrel Unit I", "Distinctive kestrel", "Site Site:unit", "Site 1")]
    [InlineData("Unit A Kestrel", "Site Site:unit", "Site a", "Distinctive kestrel")]
    [InlineData("Unit Kestrel", "Site Site:unit", "Distinctive kestrel")]
    [InlineData("Kestrel Unit", "Distinctive kestrel", "Site Site:unit")]
    [InlineData("Kestrel Unit ъ", "Distinctive kestrel", "Site Site:unit", "Distinctive ъ")]
    [InlineData("Kestrel Unit 3B", "Distinctive kestrel", "Site Site:unit", "Distinctive 3b")]
    public void A_plant_of_a_company_has_a_number_or_a_letter(string name, params string[] tokens) => Assert.Equal(tokens, Read(name));

    [Theory]
    [InlineData("Kestrel 007", "Distinctive kestrel", "Number 7")]
    [InlineData("Kestrel IV", "Distinctive kestrel", "Number 4")]
    [InlineData("Kestrel X2", "Distinctive kestrel", "Distinctive x2")]
    [InlineData("Kestrel V", "Distinctive kestrel", "Distinctive v")]
    [InlineData("ъ Kestrel", "Distinctive ъ", "Distinctive kestrel")]
    [InlineData("IV Kestrel", "Distinctive iv", "Distinctive kestrel")]
    public void Figures_and_Roman_numerals_behind_a_name_are_numbers(string name, params string[] tokens) => Assert.Equal(tokens, Read(name));

    [Theory]
    [InlineData("I II III IV V VI VII VIII IX X")]
    public void The_plants_of_a_company_are_counted_in_Roman_numerals_up_to_ten(string numerals) => Assert.All(
        numerals.Split(' ').Index(), plant => Assert.Equal($"Site {plant.Index + 1}", Read($"Kestrel Unit {plant.Item} Skog").ElementAt(2)));

    [Theory]
    [InlineData("AB Kestrel", "LegalForm LegalForm:joint stock company/ab", "Distinctive kestrel")]
    [InlineData("Kestrel AB", "Distinctive kestrel", "LegalForm LegalForm:joint stock company/ab")]
    [InlineData("Kestrel AB Ltd", "Distinctive kestrel", "LegalForm LegalForm:joint stock company/ab", "LegalForm LegalForm:limited/limited")]
    [InlineData("Kestrel AB Skog", "Distinctive kestrel", "Distinctive ab", "Distinctive skog")]
    [InlineData("Kestrel AB and Skog AB", "Distinctive kestrel", "Distinctive ab", "Stop Stop:and", "Distinctive skog", "LegalForm LegalForm:joint stock company/ab")]
    public void Two_letters_are_a_legal_form_only_at_either_end(string name, params string[] tokens) => Assert.Equal(tokens, Read(name));

    [Theory]
    [InlineData("Kestrel Skog Ky", "Distinctive kestrel", "Distinctive skog", "LegalForm Listed:Kommandiittiyhtiö")]
    [InlineData("Kestrel Offene Gesellschaft", "Distinctive kestrel", "LegalForm Listed:Offene Gesellschaft")]
    [InlineData("CV Kestrel", "Distinctive kestrel", "LegalForm Listed:Commanditaire Vennootschap")]
    [InlineData("Kestrel Unlimited Company", "Distinctive kestrel", "Distinctive unlimited", "LegalForm LegalForm:company")]
    [InlineData("Kestrel II", "Distinctive kestrel", "Number 2")]
    public void A_form_of_the_long_list_is_one_unless_a_word_of_it_tells_something(string name, params string[] tokens) => Assert.Equal(tokens, Read(name));

    [Theory]
    [InlineData("Кестрел Моторс", "Distinctive kestrel", "Activity Activity:motor")]
    [InlineData("Кестрел машиностроительный", "Distinctive kestrel", "Activity Activity:machinery")]
    [InlineData("Кестрел стројна", "Distinctive kestrel", "Activity Activity:machinery")]
    [InlineData("Kestrel rybna", "Distinctive kestrel", "Activity Activity:fish")]
    [InlineData("Kestrel Trading House", "Distinctive kestrel", "Activity Activity:trading house")]
    [InlineData("Kestrel Trading Houseboat", "Distinctive kestrel", "Activity Activity:trading", "Distinctive houseboat")]
    [InlineData("Кестрел акционерного общества", "Distinctive kestrel", "LegalForm LegalForm:joint stock company/ao")]
    [InlineData("Kestrel elektronikos", "Distinctive kestrel", "Activity Activity:electronics")]
    public void A_word_is_known_by_its_Latin_letters_and_by_how_it_begins(string name, params string[] tokens) => Assert.Equal(tokens, Read(name));

    [Theory]
    [InlineData("Industrial", "Activity Generic:industry")]
    [InlineData("Industrial Trading", "Activity Generic:industry", "Activity Activity:trading")]
    [InlineData("Industrial Kestrel", "Generic Generic:industry", "Distinctive kestrel")]
    [InlineData("Ltd", "Distinctive ltd")]
    [InlineData("Mueller", "Distinctive muller")]
    [InlineData("Maerz Goethe", "Distinctive marz", "Distinctive gothe")]
    public void A_name_of_common_words_only_is_told_apart_by_those(string name, params string[] tokens) => Assert.Equal(tokens, Read(name));

    private static IEnumerable<string> Read(string name) => NameTokens.Of(name).Select(token => $"{token.Kind} {token.Key}");
}
