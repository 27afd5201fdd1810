using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tests.Normalising;

public sealed class NumbersTests
{
    [Theory]
    [InlineData("AB 123456", "ab-123456")]
    [InlineData("01 100 0000001", "011000000001")]
    [InlineData("ＡＢ１２３", "AB123")]
    [InlineData("KZ.Q.00.С00.00001", "KZ.Q.00.C00.00001")]
    [InlineData("A–1", "A-1")]
    [InlineData("A 1", "A1")]
    public void Numbers_that_differ_only_in_print_are_the_same(string a, string b) => Assert.True(Numbers.Same(a, b));

    [Theory]
    [InlineData("AB1O", "AB10")]
    [InlineData("AB1", "AB2")]
    [InlineData("", "")]
    [InlineData("-", ".")]
    public void Other_numbers_are_not_the_same(string a, string b) => Assert.False(Numbers.Same(a, b));

    [Theory]
    [InlineData("AB1O", "AB10")]
    [InlineData("S1234", "51234")]
    [InlineData("l2345", "12345")]
    [InlineData("AB8", "ABB")]
    [InlineData("OO12", "0012")]
    public void What_a_reader_of_pictures_confuses_is_an_alternative(string read, string meant) =>
        Assert.Contains(Numbers.Canonical(meant), Numbers.Alternatives(read));

    [Theory]
    [InlineData("ISO", "150", "1SO", "LSO", "I5O", "IS0")]
    [InlineData("I7", "17", "L7")]
    [InlineData("AS1", "A51", "ASI", "ASL")]
    [InlineData("Z2", "22", "ZZ")]
    [InlineData("G6", "66", "GG")]
    [InlineData("00", "O0", "0O")]
    [InlineData("A7")]
    [InlineData("")]
    public void All_figures_is_the_first_alternative_and_then_one_character_after_the_other(string read, params string[] alternatives) => Assert.Equal(alternatives, Numbers.Alternatives(read));

    [Fact]
    public void A_number_is_never_its_own_alternative_and_there_are_not_too_many()
    {
        var alternatives = Numbers.Alternatives(string.Concat(Enumerable.Repeat("O0I1S5B8", 50)));

        Assert.DoesNotContain(Numbers.Canonical("O0I1S5B8"), alternatives);
        Assert.Equal(32, alternatives.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("XXXX")]
    [InlineData("AB-XXXX-2024")]
    [InlineData("0000")]
    [InlineData("12345")]
    [InlineData("12345678")]
    [InlineData("0123456")]
    [InlineData("Certificate Number")]
    [InlineData("SAMPLE")]
    [InlineData("01234")]
    [InlineData("77")]
    [InlineData("N/A")]
    public void What_only_stands_in_place_of_a_number_is_a_placeholder(string number) => Assert.True(Numbers.IsPlaceholder(number));

    [Theory]
    [InlineData("2345678")]
    [InlineData("5814")]
    [InlineData("QM 01 00000")]
    [InlineData("1234")]
    [InlineData("NA-20456")]
    [InlineData("0")]
    [InlineData("0123")]
    [InlineData("3456789")]
    public void A_plain_number_is_no_placeholder(string number) => Assert.False(Numbers.IsPlaceholder(number));

    [Theory]
    [InlineData("KQ-QMS-4817", "https://kestrel.example/?c=KQ-QMS-4818&x=1", "KQ-QMS-4818")]
    [InlineData("KQ-QMS-4817", "kqqms4818", "kqqms4818")]
    [InlineData("KQ-QMS-4817", "KQ QMS 4817, then KQ QMS 4818", "KQ QMS 4817")]
    [InlineData("KQ-QMS-4817", "KQ-QMS-48170", null)]
    [InlineData("KQ-QMS-4817", "XKQ-QMS-4818", null)]
    [InlineData("KQ-QMS-4817", "KQ-EMS-4818", null)]
    [InlineData("KQ-481", "KQ-482", null)]
    [InlineData("4817000", "4818000", null)]
    public void A_number_of_the_same_shape_is_found(string number, string text, string? found) => Assert.Equal(found, Numbers.OfTheShape(number, text));
}
