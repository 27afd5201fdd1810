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

    [Theory]
    [InlineData("Musterstraße, 7, 10115 Berlin", "||Berlin|10115|Musterstraße|7||")]
    [InlineData("10115 Berlin, 20095 Hamburg, Musterstraße 7", "||Hamburg|20095|Musterstraße|7||10115 Berlin")]
    [InlineData("Οδός Φανταστική, 7, Αθήνα", "||Αθήνα||Οδός Φανταστική|7||")]
    [InlineData("Выдуманный край, Новый город, ул. Мнимая 5", "|Выдуманный край|Новый город||ул. Мнимая|5||")]
    public void Words_for_streets_and_regions_are_known_whatever_letters_they_are_written_with(string address, string parts) => Assert.Equal(parts, Parts(address));

    /// <summary>Country, region, city, postcode, street, number, building, and what is left.</summary>
    [Theory]
    [InlineData("Via Immaginaria 87, 20871 Vimercate (MB), Italy", "IT|MB|Vimercate|20871|Via Immaginaria|87||")]
    [InlineData("Rua Inventada 793, Recife - PE, Brasil", "BR|PE|Recife||Rua Inventada|793||")]
    [InlineData("12 Made Up Road, Springfield IL, USA", "US|IL|Springfield||Made Up Road|12||")]
    [InlineData("Made Up Road 5, Springfield, IL, 62701", "|IL|Springfield|62701|Made Up Road|5||")]
    [InlineData("12 Made Up Road, Leeds, West Yorkshire County, LS1 4AB, United Kingdom", "GB|West Yorkshire County|Leeds|LS1 4AB|Made Up Road|12||")]
    [InlineData("Guangdong Province, Shenzhen, China", "CN|Guangdong Province|Shenzhen|||||")]
    [InlineData("Plot 9, Made Up Road 12, New Town 110001, Maharashtra, India", "IN|Maharashtra|New Town|110001|Made Up Road|12|Plot 9|")]
    public void A_region_stands_with_its_city_or_after_it_or_has_a_word_of_its_own(string address, string parts) => Assert.Equal(parts, Parts(address));

    [Theory]
    [InlineData("Floor 3, Leeds, 28001", "||Leeds|28001|||Floor 3|")]
    [InlineData("LS1 4AB, Leeds", "||Leeds|LS1 4AB||||")]
    [InlineData("Leeds, LS1 4AB", "||Leeds|LS1 4AB||||")]
    [InlineData("Phantom Hill, LS1 4AB, Leeds, Phantom Park", "|Phantom Park|Leeds|LS1 4AB||||Phantom Hill")]
    [InlineData("Phantom Hill, Leeds, LS1 4AB, 12 Made Up Road", "||Leeds|LS1 4AB|Made Up Road|12||Phantom Hill")]
    [InlineData("10115, Musterstraße 7, Berlin", "||Berlin|10115|Musterstraße|7||")]
    [InlineData("Musterstadt, Musterstraße 7", "||Musterstadt||Musterstraße|7||")]
    [InlineData("Made Up Road 5, Berlin 10115 10117", "||Berlin 10115|10117|Made Up Road|5||")]
    [InlineData("Made Up Road 5,  - Berlin - ,10115", "||Berlin|10115|Made Up Road|5||")]
    [InlineData("Musterstraße 7, D-10115 Berlin, Deutschland", "DE||Berlin|10115|Musterstraße|7||")]
    [InlineData("Musterstraße 7, D-10115 Berlin", "||Berlin|10115|Musterstraße|7||")]
    public void A_city_stands_with_its_postcode_or_beside_it_or_at_the_end(string address, string parts) => Assert.Equal(parts, Parts(address));

    [Theory]
    [InlineData("S/N, Calle Inventada, 28001 Madrid, España", "ES||Madrid|28001|Calle Inventada|S/N||")]
    [InlineData("Calle Inventada, s/n, 28001 Madrid, España", "ES||Madrid|28001|Calle Inventada|s/n||")]
    [InlineData("Calle Inventada, No. 5, 28001 Madrid, España", "ES||Madrid|28001|Calle Inventada|No. 5||")]
    [InlineData("Leeds, Made Up Road", "||Leeds||Made Up Road|||")]
    [InlineData("12, Road", "||||Road|12||")]
    [InlineData("Made Up Court, 12 Made Up Road, Leeds", "||Leeds||Made Up Road|12||Made Up Court")]
    [InlineData("Made Up Road, 12 Phantom House, Leeds", "||Leeds||Made Up Road||12 Phantom House|")]
    [InlineData("Phantom Park 5, 10115 Berlin", "||Berlin|10115|Phantom Park|5||")]
    [InlineData("Phantom Park, Berlin", "||Berlin|||||Phantom Park")]
    [InlineData("Made Up Road 1200, Springfield 62701, USA", "US||Springfield|62701|Made Up Road|1200||")]
    [InlineData("Made Up Road 1200, 62701", "|||62701|Made Up Road|1200||")]
    [InlineData("1234 Made Up Road", "|||1234|Made Up Road|||")]
    public void A_street_is_known_by_its_word_and_its_number_stands_beside_it(string address, string parts) => Assert.Equal(parts, Parts(address));

    [Theory]
    [InlineData("Singapore 546080", "SG|||546080||||")]
    [InlineData("No. 5 Made Up Road, 200120 China", "CN|||200120|Made Up Road|5||")]
    [InlineData("Madeupstraat 5, 1011 AB Amsterdam, the Netherlands", "NL||Amsterdam|1011 AB|Madeupstraat|5||")]
    [InlineData("Made Up Road 5, Seoul Republic of Korea", "KR||Seoul||Made Up Road|5||")]
    [InlineData("Georgia, Made Up Road 5, Atlanta, GA 30301, USA", "US|GA|Atlanta|30301|Made Up Road|5||Georgia")]
    [InlineData("China Phantom Park 5, Shenzhen", "||Shenzhen||China Phantom Park|5||")]
    [InlineData("China", "CN|||||||")]
    [InlineData(" , ;", "|||||||")]
    public void A_country_stands_last_or_with_its_postcode(string address, string parts) => Assert.Equal(parts, Parts(address));

    [Theory]
    [InlineData("Made Up Road 5, 1234 AB Town", "NL", "NL||Town|1234 AB|Made Up Road|5||")]
    [InlineData("Made Up Road 5, 1234 AB Town", null, "||AB Town|1234|Made Up Road|5||")]
    [InlineData("Made Up Road 5, Town, Italy", "NL", "IT||Town||Made Up Road|5||")]
    [InlineData("Made Up Road 5, Town", "Türkiye", "TR||Town||Made Up Road|5||")]
    [InlineData("Made Up Road 5, Town", "T1", "||Town||Made Up Road|5||")]
    [InlineData("Made Up Road 5, Town", "Nowhere", "||Town||Made Up Road|5||")]
    public void A_country_on_the_address_goes_before_the_one_known_from_elsewhere(string address, string? country, string parts) => Assert.Equal(parts, Parts(address, country));

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

    private static string Parts(string address, string? country = null)
    {
        var parts = Addresses.Parse(address, country);
        return string.Join('|', parts.Country, parts.Region, parts.City, parts.Postcode, parts.Street, parts.HouseNumber, parts.Building, string.Join(';', parts.Rest));
    }
}
