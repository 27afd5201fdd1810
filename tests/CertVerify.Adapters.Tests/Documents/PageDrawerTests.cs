using CertVerify.Adapters.Documents;

namespace CertVerify.Adapters.Tests.Documents;

public sealed class PageDrawerTests
{
    private static readonly byte[] Png = [0x89, .. "PNG"u8];

    [Fact]
    public async Task A_page_is_drawn_and_one_that_is_not_there_is_not()
    {
        using var reader = new DocumentReader(new DocumentOptions());
        var document = TestPdf.OfLines("CERTIFICATE");

        Assert.Equal(Png, (await reader.Drawer.DrawAsync(document, 1, default))!.Value[..4].ToArray());
        Assert.Null(await reader.Drawer.DrawAsync(document, 2, default));
        Assert.Null(await reader.Drawer.DrawAsync("no document"u8.ToArray(), 1, default));
    }
}
