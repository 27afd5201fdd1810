using System.Text.Json;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tests.Normalising;

public sealed class StandardTests
{
    [Theory]
    [InlineData("ISO 9001:2015", "ISO 9001", "2015")]
    [InlineData("ISO/IEC 20000-1:2018", "ISO/IEC 20000-1", "2018")]
    [InlineData("FSSC 22000:5.1", "FSSC 22000", "5.1")]
    [InlineData("AS9100D", "AS9100", "D")]
    [InlineData("AS9100A", "AS9100", "A")]
    [InlineData("AS9100Z", "AS9100", "Z")]
    [InlineData("ISO 9001", "ISO 9001", null)]
    [InlineData("AS9100", "AS9100", null)]
    [InlineData("ABCD", "ABCD", null)]
    [InlineData("D", "D", null)]
    [InlineData(":2015", ":2015", null)]
    [InlineData("", "", null)]
    public void A_standard_is_written_and_read_back(string written, string designation, string? edition)
    {
        var standard = new Standard(designation, edition);

        Assert.Equal(written, standard.ToString());
        Assert.Equal(standard, Standard.Parse(written));
        Assert.Equal(standard, JsonSerializer.Deserialize<Standard>(JsonSerializer.Serialize(standard)));
    }

    [Fact]
    public void A_colon_with_nothing_behind_it_states_no_edition() => Assert.Equal(new Standard("ISO 9001", null), Standard.Parse("ISO 9001:"));

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    public void Anything_but_a_string_is_no_standard(string json) => Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize<Standard>(json));
}
