using System.Text;
using CertVerify.Adapters.Documents.Pdf;

namespace CertVerify.Adapters.Tests.Documents.Pdf;

public class PdfBytesTests
{
    [Theory]
    [InlineData("... startxref\n1234\n%%EOF", 1)]
    [InlineData("... startxref\r\n1234\r\n%%EOF ... startxref 99\n%%EOF\n", 2)]
    [InlineData("/Linearized ... startxref\n0\n%%EOF ... startxref\n216\n%%EOF", 1)]
    [InlineData("/Linearized ... startxref\n0\n%%EOF ... cut", 0)]
    [InlineData("... startxref\n12", 0)]
    [InlineData("", 0)]
    public void Complete_endings_are_counted(string pdf, int expected) => Assert.Equal(expected, PdfBytes.Revisions(Encoding.ASCII.GetBytes(pdf)));

    [Fact]
    public void A_signed_range_is_noticed()
    {
        Assert.True(PdfBytes.MayBeSigned("<< /Type /Sig /ByteRange [0 1 2 3] >>"u8));
        Assert.False(PdfBytes.MayBeSigned("<< /Type /Page >>"u8));
    }
}
