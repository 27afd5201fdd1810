using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class IdentifierMatchTests
{
    private const string Lei = "lei:5299000EXAMPLE000193";

    [Theory]
    [InlineData("lei: 5299-000example-000193", Lei, 1, "the legal entity identifier is the same")]
    [InlineData("LEI:5299000EXAMPLE000193", Lei, 1, "the legal entity identifier is the same")]
    [InlineData("uscc:91310000MA1K000006", "uscc:91310000MA1K000006", 1, "the unified social credit code is the same")]
    [InlineData("vat:GB 1", "vat:GB1", 1, "the VAT number is the same")]
    [InlineData("duns:1", "duns:1", 1, "the D-U-N-S number is the same")]
    [InlineData("hrb:1", "hrb:1", 1, "the registration number is the same")]
    [InlineData("uscc:91310000MA1K000006", "uscc:91440300MA5F000007", 0, "the unified social credit code differs")]
    public void One_kind_on_both_sides_is_compared(string asked, string found, double score, string because)
    {
        var feature = IdentifierMatch.Compare([asked], ["vat:other", found]);

        Assert.Equal(("identifier", score, because), (feature?.Name, feature?.Score, $"{feature?.Because}"));
    }

    [Theory]
    [InlineData("uscc:91310000MA1K000006", "uscc:91440300MA5F000008")]
    [InlineData("uscc:91310000MA1K000016", "uscc:91440300MA5F000007")]
    [InlineData("vat:GB1", "vat:GB2")]
    [InlineData("lei:1", "vat:1")]
    [InlineData("lei:", "lei:")]
    [InlineData("lei:", Lei)]
    [InlineData(Lei, "lei:-")]
    [InlineData("12345", "12345")]
    [InlineData(":12345", ":12345")]
    public void What_was_misread_or_is_of_another_kind_or_may_be_had_twice_parts_nobody(string asked, string found) => Assert.Null(IdentifierMatch.Compare([asked], [found]));

    [Fact]
    public void One_that_is_the_same_counts_before_one_that_differs() =>
        Assert.Equal(1, IdentifierMatch.Compare(["uscc:91310000MA1K000006", Lei], ["uscc:91440300MA5F000007", Lei])?.Score);
}
