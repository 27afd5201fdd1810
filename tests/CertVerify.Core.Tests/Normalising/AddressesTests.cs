using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tests.Normalising;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("Musterstraße 7, 10115 Berlin, Germany", "DE", "Berlin", "10115", "Musterstraße", "7")]
    [InlineData("Via Immaginaria, 87 - 20871 Vimercate (MB) - Italy", "IT", "Vimercate", "20871", "Via Immaginaria", "87")]
    [InlineData("12 Made Up Road, Springfield, AB1 2CD, United Kingdom", "GB", "Springfield", "AB1 2CD", "Made Up Road", "12")]
    [InlineData("Calle Inventada 5, 28001 Madrid, España", "ES", "Madrid", "28001", "Calle Inventada", "5")]
    [InlineData("Rua Inventada, 793, Centro, 95735-000, Cidade - RS, Brasil", "BR", "Cidade", "95735-000", "Rua Inventada", "793")]
    [InlineData("100 Imaginary Street, Springfield, IL 62701, USA", "US", "Springfield", "62701", "Imaginary Street", "100")]
    [InlineData("ул. Выдуманная 24, 010000 Астана, Казахстан", "KZ", "Астана", "010000", "ул. Выдуманная", "24")]
    public void An_address_is_taken_apart(string address, string country, string city, string postcode, string street, string number)
    {
        var parts = Addresses.Parse(address);

        Assert.Equal((country, city, postcode, street, number), (parts.Country, parts.City, parts.Postcode, parts.Street, parts.HouseNumber));
    }

    [Fact]
    public void The_country_may_be_known_from_elsewhere() => Assert.Equal("TR", Addresses.Parse("Uydurma Cad. No: 5, 34000 İstanbul", "tr").Country);

    [Fact]
    public void Nothing_is_lost()
    {
        var parts = Addresses.Parse("Phantom Industrial Park, Plot 9, Made Up Road 12, 110001 New Town, India");

        Assert.Contains("Phantom Industrial Park", parts.Rest);
        Assert.Equal("Plot 9", parts.Building);
    }

    [Fact]
    public void An_empty_address_has_no_parts() => Assert.Equal(new(null, null, null, null, null, null, null, []), Addresses.Parse("") with { Rest = [] });
}
