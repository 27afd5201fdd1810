using System.Text;
using CertVerify.Adapters.Documents.Pdf;

namespace CertVerify.Adapters.Tests.Documents.Pdf;

/// <summary>What qpdf says of real files is in OnlookerTests.</summary>
public class PdfObjectsTests
{
    [Fact]
    public void Nothing_printed_says_nothing() => Assert.Null(PdfObjects.MayShowOtherwise(default));

    [Theory]
    [InlineData("nothing of the kind")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"qpdf": [{}]}""")]
    [InlineData("""{"qpdf": [{}, {"obj:1 0 R": {"value": {"/AA": {"/O": {"/S": "/JavaScript"}}}}}]}""")]
    public void What_cannot_be_looked_through_may_show_anything(string printed) => Assert.True(PdfObjects.MayShowOtherwise(Encoding.UTF8.GetBytes(printed)));

    [Fact]
    public void So_may_what_is_too_much_or_too_deep()
    {
        Assert.True(PdfObjects.MayShowOtherwise(new byte[20_000_000]));
        Assert.True(PdfObjects.MayShowOtherwise(Encoding.UTF8.GetBytes($$"""{"qpdf": [{}, {{new string('[', 1_000)}}{{new string(']', 1_000)}}]}""")));
    }

    [Theory]
    [InlineData("""{"qpdf": [{}, {"trailer": {"value": {"/Root": "1 0 R"}}, "obj:1 0 R": {"value": {"/OCProperties": "2 0 R"}}}]}""")]
    [InlineData("""{"qpdf": [{}, {"trailer": {"value": {"/Root": "1 0 R"}}, "obj:1 0 R": {"value": {"/OCProperties": {"/D": {"/AS": "1 0 R"}}}}}]}""")]
    [InlineData("""{"qpdf": [{}, 7]}""")]
    public void References_that_lead_nowhere_lead_to_nothing(string printed) => Assert.False(PdfObjects.MayShowOtherwise(Encoding.UTF8.GetBytes(printed)));
}
