using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class IafSectorTests
{
    [Theory]
    [InlineData("IAF 17", "17")]
    [InlineData("EA: 19", "19")]
    [InlineData("iaf.05", "5")]
    [InlineData("1", "1")]
    [InlineData("39", "39")]
    [InlineData("0", null)]
    [InlineData("40", null)]
    [InlineData("NACE 25.62", null)]
    [InlineData("IAF", null)]
    [InlineData("-5", null)]
    [InlineData("", null)]
    public void A_code_of_the_39_sectors_is_read_and_no_other(string printed, string? sector) => Assert.Equal(sector, IafSector.Read(printed));
}
