using CertVerify.Core.Claims;

namespace CertVerify.Core.Tests.Claims.Fields;

public class KindReaderTests
{
    private const double SureEnough = 0.7;

    private static readonly string[] s_remains = ["Certificate", "", "Brightwater Valves", "", "9OO1 : 2O", "", "Valid until 10 March 2027"];

    private static readonly string[] s_withoutStandard =
    [
        "Certificate", "", "This is to attest that", "Brightwater Valves Private Limited", "Plot 14, Harbour Industrial Estate, Pune 411001, India",
        "manufactures under licence brass valves and fittings for the supply of drinking water and of gas in towns and villages", "", "Date of issue: 11 March 2024", "Valid until: 10 March 2027",
    ];

    [Fact]
    public void A_picture_of_which_little_can_be_read_is_not_surely_a_mark()
    {
        Assert.True(Read.Picture(s_remains).DocumentKind is { Value: DocumentKind.MarkOnly, Confidence: < SureEnough });
        Assert.True(Read.Lines(s_remains).DocumentKind is { Value: DocumentKind.MarkOnly, Confidence: >= SureEnough });
    }

    [Fact]
    public void A_word_of_another_paper_makes_no_other_paper_of_a_picture_in_which_the_standard_was_not_read()
    {
        Assert.True(Read.Picture(s_withoutStandard).DocumentKind is { Value: DocumentKind.Licence, Confidence: < SureEnough });
        Assert.True(Read.Lines(s_withoutStandard).DocumentKind is { Value: DocumentKind.Licence, Confidence: >= SureEnough });
    }

    [Fact]
    public void A_picture_that_says_in_its_heading_what_it_is_is_surely_that() =>
        Assert.True(Read.Picture("Certificate of Attendance", "", "Alex Example", "has successfully completed the course").DocumentKind is { Value: DocumentKind.PersonCertificate, Confidence: >= SureEnough });

    [Theory]
    [InlineData("is certified by ISO 9001:2015", "for the manufacture of brass valves")]
    [InlineData("has been certified by ISO/IEC 27001:2022", "for the operation of data centres")]
    [InlineData("is certified by ISO", "9001:2015")]
    [InlineData("is certified by ISO Standard 9001:2015", "for the manufacture of brass valves")]
    public void Certified_by_a_standard_of_ISO_is_not_issued_by_ISO(string line, string next) => Assert.DoesNotContain(Wording.CertifiedByIso, Wordings(line, next));

    [Theory]
    [InlineData("is certified by ISO", "for the manufacture of brass valves to ISO 9001:2015")]
    [InlineData("is certified by ISO, Geneva", "to ISO 9001:2015")]
    [InlineData("issued by the International Organization for Standardization", "ISO 9001:2015")]
    public void Certified_by_ISO_is_issued_by_ISO(string line, string next)
    {
        Assert.Contains(Wording.CertifiedByIso, Wordings(line, next));
        Assert.True(Read.Lines("Certificate", "Brightwater Valves Private Limited", line, next).DocumentKind is { Value: DocumentKind.IssuedByIso, Confidence: >= SureEnough });
    }

    private static IEnumerable<Wording> Wordings(string line, string next) => Read.Lines("Certificate", "Brightwater Valves Private Limited", line, next).Wordings.Select(wording => wording.Value);
}
