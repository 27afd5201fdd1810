using System.Text;
using CertVerify.Adapters.Documents;

namespace CertVerify.Adapters.Tests.Documents;

public class MediaTypeTests
{
    [Theory]
    [InlineData("%PDF-1.7", "application/pdf")]
    [InlineData("printer noise\r\n%PDF-1.4", "application/pdf")]
    [InlineData("\u0089PNG\r\n\u001a\n....", "image/png")]
    [InlineData("\u00ff\u00d8\u00ff\u00e0", "image/jpeg")]
    [InlineData("II*\0....", "image/tiff")]
    [InlineData("MM\0*....", "image/tiff")]
    [InlineData("RIFF....WEBPVP8 ", "image/webp")]
    public void A_file_is_what_its_first_bytes_say(string content, string expected) => Assert.Equal(expected, MediaType.Of(Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData("")]
    [InlineData("%PD")]
    [InlineData("RIFF....WAVE")]
    [InlineData("push graphic-context")]
    public void Anything_else_is_nothing_we_read(string content) => Assert.Null(MediaType.Of(Encoding.Latin1.GetBytes(content)));
}
