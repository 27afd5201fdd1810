using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Tables;

public sealed class BlurredNamesTests
{
    private static readonly BlurredNames<string> Names = new([
        ("one", "Zedland Accreditation Service"), ("two", "Zedland Accreditation Council"), ("three", "ZEDACRIA"), ("four", "Zedländische Akkreditierungsstelle"),
        ("five", "ZEAS Environmental Management")]);

    [Theory]
    [InlineData("ZEDLANDACCREDITATIONSERVICE", "one")]
    [InlineData("see the Zedland Accredltation Council, page 2", "two")]
    [InlineData("ZEDLANDISCHE AKKREDITIERUNGSSTELLE", "four")]
    [InlineData("ZEDACR1A", "three")]
    public void A_name_is_found_without_its_blanks_and_with_a_letter_wrong(string text, string row) => Assert.Equal(row, Names.In(text, errors: true)?.Row);

    [Theory]
    [InlineData("Zedland Accreditation")]
    [InlineData("Accreditation Service")]
    [InlineData("Zedland Accreditation Surface")]
    [InlineData("Zedacria Foods and Beverages")]
    [InlineData("Redland Accumulation Services Ltd")]
    [InlineData("ZETAS ENVIRONMENTAL MANAGEMENT")]
    [InlineData("SISTEMAS ENVIRONMENTAL MANAGEMENT SYSTEM")]
    public void Words_in_common_are_not_enough(string text) => Assert.Null(Names.In(text, errors: true));

    [Fact]
    public void Where_no_errors_are_expected_every_letter_counts()
    {
        Assert.Equal("one", Names.In("ZedlandAccreditation Service", errors: false)?.Row);
        Assert.Null(Names.In("Zedland Accredltation Service", errors: false));
    }
}
