using System.Text;
using CertVerify.Adapters.Documents.Children;
using CertVerify.Adapters.Documents.Pdf;

namespace CertVerify.Adapters.Tests.Documents.Pdf;

/// <summary>What qpdf says of real files is in OnlookerTests.</summary>
public class PdfObjectsTests
{
    [Fact]
    public void Without_qpdf_nothing_is_known() => Assert.Null(PdfObjects.MayShowOtherwise(Printed("", exit: 127)));

    [Fact]
    public void What_qpdf_refuses_may_show_anything() => Assert.True(PdfObjects.MayShowOtherwise(Printed("", exit: 2)));

    [Theory]
    [InlineData("nothing of the kind")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"qpdf": [{}]}""")]
    [InlineData("""{"qpdf": [{}, {"obj:1 0 R": {"value": {"/AA": {"/O": {"/S": "/JavaScript"}}}}}]}""")]
    public void What_cannot_be_looked_through_may_show_anything(string printed) => Assert.True(PdfObjects.MayShowOtherwise(Printed(printed)));

    [Fact]
    public void So_may_what_is_too_much_or_too_deep()
    {
        Assert.True(PdfObjects.MayShowOtherwise(new(ChildEnd.Exited, 0, new byte[20_000_000], "")));
        Assert.True(PdfObjects.MayShowOtherwise(Printed($$"""{"qpdf": [{}, {{new string('[', 1_000)}}{{new string(']', 1_000)}}]}""")));
    }

    [Theory]
    [InlineData("""{"qpdf": [{}, {"trailer": {"value": {"/Root": "1 0 R"}}, "obj:1 0 R": {"value": {"/OCProperties": "2 0 R"}}}]}""")]
    [InlineData("""{"qpdf": [{}, {"trailer": {"value": {"/Root": "1 0 R"}}, "obj:1 0 R": {"value": {"/OCProperties": {"/D": {"/AS": "1 0 R"}}}}}]}""")]
    [InlineData("""{"qpdf": [{}, 7]}""")]
    public void References_that_lead_nowhere_lead_to_nothing(string printed) => Assert.False(PdfObjects.MayShowOtherwise(Printed(printed)));

    private static ChildOutcome Printed(string json, int exit = 0) => new(ChildEnd.Exited, exit, Encoding.UTF8.GetBytes(json), "");
}
