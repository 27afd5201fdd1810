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
    public void A_plant_of_a_company_has_a_number_or_a_letter(string name, params string[] tokens) => Assert.Equal(tokens, Read(name));

    [Theory]
    [InlineData("Kestrel 007", "Distinctive kestrel", "Number 7")]
    [InlineData("Kestrel IV", "Distinctive kestrel", "Number 4")]
    [InlineData("Kestrel X2", "Distinctive kestrel", "Distinctive x2")]
    [InlineData("IV Kestrel", "Distinctive iv", "Distinctive kestrel")]
    public void Figures_and_Roman_numerals_behind_a_name_are_numbers(string name, params string[] tokens) => Assert.Equal(tokens, Read(name));

    [Theory]
    [InlineData("I II III IV V VI VII VIII IX X")]
    public void The_plants_of_a_company_are_counted_in_Roman_numerals_up_to_ten(string numerals) => Assert.All(
        numerals.Split(' ').Index(), plant => Assert.Equal($"Site {plant.Index + 1}", Read($"Kestrel Unit {plant.Item} Skog").ElementAt(2)));

    [Theory]
    [InlineData("AB Kestrel", "LegalForm LegalForm:joint stock company/ab", "Distinctive kestrel")]
    [InlineData("Kestrel AB", "Distinctive kestrel", "LegalForm LegalForm:joint stock company/ab")]
    [InlineData("Kestrel AB Skog", "Distinctive kestrel", "Distinctive ab", "Distinctive skog")]
    [InlineData("Kestrel AB and Skog AB", "Distinctive kestrel", "Distinctive ab", "Stop Stop:and", "Distinctive skog", "LegalForm LegalForm:joint stock company/ab")]
    public void Two_letters_are_a_legal_form_only_at_either_end(string name, params string[] tokens) => Assert.Equal(tokens, Read(name));

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
