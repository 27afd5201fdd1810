using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class AddressTextTests
{
    [Theory]
    [InlineData("Mill Road", "Mill", true)]
    [InlineData("Mill", "Quarry Mill", true)]
    [InlineData("Mill", "Quarry", false)]
    [InlineData("Milbrook", "Millbrook", true)]
    [InlineData("Milbrook Quarry", "Millbrook Quarrys", true)]
    [InlineData("Mill Harbour", "Mill Quarry", false)]
    [InlineData("Mil", "Mill", true)]
    [InlineData("Ml", "Mil", false)]
    [InlineData("Hall 1000", "Hall 100", false)]
    [InlineData("Hall 1000001", "Hall 1000002", false)]
    [InlineData("Shenzen", "Shenzhen", true)]
    [InlineData("Hunan", "Henan", false)]
    [InlineData("Wolverhampton", "Wolvarhamptan", true)]
    [InlineData("Road", "Street", false)]
    [InlineData("Road", "ROAD", true)]
    [InlineData("Road", "Mill", false)]
    [InlineData("Mill", "Road", false)]
    [InlineData("", "", true)]
    public void Two_parts_are_alike_when_one_has_all_the_words_of_the_other_but_for_common_ones(string one, string other, bool areAlike) => Assert.Equal(areAlike, AddressText.AreAlike(one, other));

    [Theory]
    [InlineData("road rd street st str strasse avenue ave av rue calle rua via cad caddesi cd sok sokak mah mahallesi no nr num numero city town district province")]
    [InlineData("prov county state zone area building bldg floor room block unit village lane and of the de do da di del das dos la le ul ulitsa po box p o")]
    public void Words_that_every_address_has_tell_nothing(string words) => Assert.All(words.Split(' '), word => Assert.Equal(["millbrook"], AddressText.Of($"{word} Millbrook").Words));

    [Theory]
    [InlineData("Millbrook", true)]
    [InlineData("Milbrook", true)]
    [InlineData("Millbrook Leads", false)]
    [InlineData("Millbrook Road", true)]
    [InlineData("Quarry", false)]
    [InlineData("12", true)]
    [InlineData("13", false)]
    public void An_address_has_a_part_when_every_word_of_it_stands_somewhere_in_it(string part, bool has) => Assert.Equal(has, AddressText.Of("12 Millbrook Street, Bristol").Has(part));
}
