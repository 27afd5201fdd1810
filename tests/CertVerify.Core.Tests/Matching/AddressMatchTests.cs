using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class AddressMatchTests
{
    [Theory]
    [InlineData("12 Mill Road, Leeds LS1 4AB, United Kingdom", "12 MILL RD., LEEDS LS1 4AB, United Kingdom")]
    [InlineData("Çınar Sokak No: 7, Bursa", "CINAR SOK. NO 7 BURSA")]
    [InlineData("Rua das Flores, 21, Curitiba, Brasil", "21 Rua das Flores, Curitiba, Brazil")]
    public void Equal_after_normalising_is_the_same_place(string one, string other)
    {
        var match = AddressMatch.Compare(one, other);
        Assert.Equal((Sameness.Same, ""), (match.Decision, $"{match.Differences}"));
        Assert.Equal("address: the addresses are the same", $"{match.Features[0].Name}: {match.Features[0].Because}");
    }

    [Fact]
    public void A_part_left_out_is_said()
    {
        var match = AddressMatch.Compare("Rua das Flores, 21, Centro, Curitiba", "Rua das Flores, 21, Curitiba");
        Assert.Equal(Sameness.Same, match.Decision);
        Assert.Equal("only one address has Centro", $"{match.Differences}");
    }

    [Theory]
    [InlineData("12 Mill Road, Leeds LS1 4AB", "4 Harbour Street, Bristol BS1 5TY")]
    [InlineData("88 Longhua Road, Shenzhen", "12 Pudong Avenue, Shanghai")]
    [InlineData("12 Mill Road, Leeds", "12 Mill Road, Manchester")]
    [InlineData("12 Mill Road, Leeds", "12 Quarry Lane, Leeds")]
    [InlineData("Building 3, 12 Mill Road, Leeds LS1 4AB", "Building 3, 12 Quarry Lane, Leeds LS1 4AB")]
    [InlineData("12 Mill Road, 10115 Oakhythe", "14 Mill Road, 10115 Corvale")]
    [InlineData("10 Nanjing Road, Taipei, Taiwan", "88 Longhua Road, Shenzhen, People's Republic of China")]
    [InlineData("12 Mill Road, Leeds, Germany", "12 Mill Road, Leeds, France")]
    public void Another_city_or_street_is_another_place(string one, string other) => Assert.Equal(Sameness.Different, AddressMatch.Compare(one, other).Decision);

    [Theory]
    [InlineData("12 Mill Road, Shenzhen", "12 Mill Road, Shenzen")]
    [InlineData("12 Mill Road, Zhejian", "12 Mill Road, Zhejiang")]
    [InlineData("12 Mill Road, Wolverhampton", "12 Mill Road, Wolvarhamptan")]
    public void A_slip_in_a_place_is_no_other_place(string one, string other) => Assert.Equal(Sameness.Same, AddressMatch.Compare(one, other).Decision);

    [Theory]
    [InlineData("12 Mill Road, Leeds, Building A100", "12 Mill Road, Leeds, Building A1000")]
    [InlineData("12 Mill Road, Leeds 1000001", "12 Mill Road, Leeds 1000002")]
    public void Numbers_that_differ_in_one_figure_are_never_the_same(string one, string other) => Assert.NotEqual(Sameness.Same, AddressMatch.Compare(one, other).Decision);

    [Theory]
    [InlineData("12 Mill Road, Hunan, China", "12 Mill Road, Henan, China")]
    [InlineData("Hubei", "Hebei")]
    public void Two_places_that_are_both_known_are_two_however_alike_they_are_spelt(string one, string other) => Assert.Equal(Sameness.Different, AddressMatch.Compare(one, other).Decision);

    [Theory]
    [InlineData("12 Mill Road, Leeds", "14 Mill Road, Leeds", "number", "the number is 14, not 12")]
    [InlineData("12 Mill Road, Leeds, West Yorkshire County", "12 Mill Road, Leeds, Kent County", "region", "the region is Kent County, not West Yorkshire County")]
    [InlineData("12 Mill Road, Leeds LS1 4AB", "12 Mill Road, Leeds LS2 9ZZ", "postcode", "the postcode is LS2 9ZZ, not LS1 4AB")]
    [InlineData("Building 3, 12 Mill Road, Leeds", "Building 4, 12 Mill Road, Leeds", "building", "the building is Building 4, not Building 3")]
    [InlineData("12 Mill Road, Leeds, Germany", "12 Mill Road, Leeds, France", "country", "the country is FR, not DE")]
    [InlineData("12 Mill Road, Leeds", "12 Mill Road, Bristol", "city", "the city is Bristol, not Leeds")]
    [InlineData("12 Mill Road, Leeds", "12 Quarry Lane, Leeds", "street", "the street is Quarry Lane, not Mill Road")]
    public void The_part_that_differs_is_named_with_both_of_its_values(string one, string other, string part, string because)
    {
        var feature = Assert.Single(AddressMatch.Compare(one, other).Features, feature => feature.Score == 0);

        Assert.Equal((part, because), (feature.Name, $"{feature.Because}"));
    }

    [Theory]
    [InlineData("12 Mill Road, Leeds", "Mill Road, Leeds", 0.833, "number: only one address has 12")]
    [InlineData("Mill Road, Leeds", "12 Mill Road, Leeds", 0.833, "number: only one address has 12")]
    [InlineData("12 Mill Road, Leeds, Kent County", "12 Mill Road, Kent, Leeds LS1 4AB", 0.875, "postcode: only one address has LS1 4AB")]
    [InlineData("12 Mill Road, Kent, Leeds LS1 4AB", "12 Mill Road, Leeds, Kent County", 0.875, "postcode: only one address has LS1 4AB")]
    [InlineData("12 Mill Road, Leeds", "Leeds, 12 Quarry Lane, Mill", 0.933, "city: the city stands elsewhere in the other address; street: the street stands elsewhere in the other address")]
    [InlineData("Rua das Flores, 21, Centro, Curitiba", "Rua das Flores, 21, Curitiba", 0.875, "rest: only one address has Centro")]
    [InlineData("Rua das Flores, 21, Curitiba", "Rua das Flores, 21, Centro, Curitiba", 0.875, "rest: only one address has Centro")]
    [InlineData("Rua das Flores, 21, Centro, Curitiba", "Rua das Flores, 21, Bairro Alto, Curitiba", 0.875, "rest: only one address has Centro, Bairro Alto")]
    [InlineData("12 Mill Road, Leeds", "12 Mill Road, Leeds, France", 0.95, "")]
    [InlineData("", "", 0, "address: the addresses cannot be compared")]
    [InlineData("深圳市", "Shenzhen", 0, "address: the addresses are written in different scripts")]
    public void The_score_is_the_average_of_the_parts_and_what_lowers_it_is_said(string one, string other, double score, string lowered)
    {
        var match = AddressMatch.Compare(one, other);

        Assert.Equal(score, match.Score, 3);
        Assert.Equal(lowered, string.Join("; ", match.Features.Where(feature => feature.Score < 1).Select(feature => $"{feature.Name}: {feature.Because}")));
    }

    [Fact]
    public void A_town_called_otherwise_is_open_where_postcode_street_and_number_agree()
    {
        Assert.Equal(Sameness.Unsure, AddressMatch.Compare("12 Mill Road, 10115 Berlin", "12 Mill Road, 10115 Munich").Decision);
        Assert.Equal(Sameness.Different, AddressMatch.Compare("Mill Road, 10115 Berlin", "Mill Road, 10115 Munich").Decision);
    }

    [Theory]
    [InlineData("10 Kwun Tong Road, Kowloon, Hong Kong", "10 Kwun Tong Road, Kowloon, Hong Kong, China")]
    [InlineData("10 Kwun Tong Road, Kowloon, Hong Kong, China", "10 Kwun Tong Road, Kowloon, Hong Kong")]
    [InlineData("8 Minquan Road, Taichung, Taiwan", "8 Minquan Road, Taichung, Taiwan, China")]
    [InlineData("21 Calle Luna, Caguas, Puerto Rico", "21 Calle Luna, Caguas, PR 00725, USA")]
    [InlineData("Plot 12, Peenya Industrial Area, Bangalore 560058", "Plot 12, Peenya Industrial Area, Bengaluru 560058")]
    [InlineData("Lindwurmstr. 10, Munich", "Lindwurmstraße 10, 80337 München")]
    [InlineData("Hauptstr. 5, Cologne, Germany", "Hauptstraße 5, 50667 Köln, Germany")]
    [InlineData("Via Roma 12, Turin, Italy", "Via Roma 12, 10121 Torino, Italy")]
    [InlineData("7 Marine Road, Bombay, India", "7 Marine Road, Mumbai, India")]
    [InlineData("Dorpsstraat 4, Antwerp", "Dorpsstr. 4, Antwerpen")]
    public void A_place_by_another_name_is_the_same_place(string one, string other) => Assert.Equal(Sameness.Same, AddressMatch.Compare(one, other).Decision);

    [Theory]
    [InlineData("10 Kwun Tong Road, Kowloon, Hong Kong", "10 Kwun Tong Road, Kowloon, China")]
    [InlineData("12 Zhongshan Road, Taiwan", "12 Zhongshan Road, People's Republic of China")]
    [InlineData("12 Mill Road, Oakhythe", "12 Mill Road, Corvale")]
    [InlineData("Building 3, Oakhythe 560058", "Building 3, Corvale 560058")]
    public void A_place_that_may_have_another_name_is_open(string one, string other) => Assert.Equal(Sameness.Unsure, AddressMatch.Compare(one, other).Decision);

    [Theory]
    [InlineData("12 Mill Road, Leeds", "")]
    [InlineData("12 Mill Road, Leeds", "14 Mill Road, Leeds")]
    [InlineData("深圳市龙华区8号", "8 Longhua District, Shenzhen")]
    public void What_cannot_be_told_is_unsure(string one, string other) => Assert.Equal(Sameness.Unsure, AddressMatch.Compare(one, other).Decision);
}
