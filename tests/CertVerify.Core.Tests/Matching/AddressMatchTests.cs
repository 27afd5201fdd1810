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
    [InlineData("12 Mill Road, Leeds", "12 Mill Road, Bristol")]
    [InlineData("12 Mill Road, Leeds", "12 Quarry Lane, Leeds")]
    public void Another_city_or_street_is_another_place(string one, string other) => Assert.Equal(Sameness.Different, AddressMatch.Compare(one, other).Decision);

    [Theory]
    [InlineData("12 Mill Road, Leeds", "")]
    [InlineData("12 Mill Road, Leeds", "14 Mill Road, Leeds")]
    [InlineData("深圳市龙华区8号", "8 Longhua District, Shenzhen")]
    public void What_cannot_be_told_is_unsure(string one, string other) => Assert.Equal(Sameness.Unsure, AddressMatch.Compare(one, other).Decision);
}
