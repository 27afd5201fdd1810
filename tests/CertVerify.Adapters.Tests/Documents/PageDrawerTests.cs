using System.Globalization;
using System.Text;
using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Tests.Documents.Pictures;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Tests.Documents;

[Collection("documents")]
public sealed class PageDrawerTests
{
    private static readonly byte[] Png = [0x89, .. "PNG"u8];

    [Fact]
    public async Task A_page_is_drawn_and_one_that_is_not_there_is_not()
    {
        using var reader = new DocumentReader(new DocumentOptions());
        var document = TestPdf.OfLines("CERTIFICATE");

        Assert.Equal(Png, (await reader.Drawer.DrawAsync(document, new(1, 595, 842), default))!.Value[..4].ToArray());
        Assert.Null(await reader.Drawer.DrawAsync(document, new(2, 595, 842), default));
        Assert.Null(await reader.Drawer.DrawAsync("no document"u8.ToArray(), new(1, 595, 842), default));
    }

    public static TheoryData<string, string[]> WaysToLie => new()
    {
        { "slightly skew", ["-background", "white", "-rotate", "0.7"] },
        { "skew", ["-background", "white", "-rotate", "-3"] },
        { "on its right side", ["-rotate", "90"] },
        { "on its left side", ["-rotate", "270"] },
        { "on its head", ["-rotate", "180"] },
        { "aslant on a table", PerspectiveTests.Aslant },
    };

    [Theory]
    [MemberData(nameof(WaysToLie))]
    public async Task What_was_read_off_a_photo_stands_in_its_box_on_the_picture(string lying, string[] laid) =>
        Assert.True(await StandsInItsBox(Outside.Picture(Specimen.Text(), "jpg", laid), Specimen.Number), lying);

    [Fact]
    public async Task What_was_read_off_a_scan_in_a_PDF_stands_in_its_box_on_the_picture()
    {
        var photo = Outside.Picture(Specimen.Text(), "jpg", PerspectiveTests.Aslant);

        Assert.True(await StandsInItsBox(TestPdf.OfPicture(photo, 1653, 2339), Specimen.Number));
    }

    [Fact]
    public async Task Half_of_a_spread_is_drawn_alone()
    {
        using var reader = new DocumentReader(new DocumentOptions());
        var spread = Outside.Run("convert", [], "-size", "200x100", "xc:black", "-size", "200x100", "xc:white", "+append", "png:-");
        var right = new PageSize(2, 200, 100) { Place = new(1, new(0.5, 0), new(1, 0), new(1, 1), new(0.5, 1)) };

        var drawn = await reader.Drawer.DrawAsync(spread, right, default);

        Assert.Equal("1600x800", Said(drawn!.Value.ToArray(), "%wx%h"));
        Assert.Equal("1", Said(drawn.Value.ToArray(), "%[fx:mean>0.99]"));
    }

    private static async Task<bool> StandsInItsBox(byte[] document, string text)
    {
        using var reader = new DocumentReader(new DocumentOptions());
        var opened = Assert.IsType<DocumentReading.Opened>(await reader.ReadAsync(document, default));
        var (size, box) = (opened.Facts.PageSizes[0], opened.Pages[0].Find(text).Box);
        var drawn = (await reader.Drawer.DrawAsync(document, size, default))!.Value.ToArray();
        var place = Said(drawn, string.Create(CultureInfo.InvariantCulture,
            $"%[fx:w*{box.Width / size.Width}]x%[fx:h*{box.Height / size.Height}]+%[fx:w*{box.Left / size.Width}]+%[fx:h*{box.Top / size.Height}]"));
        var cut = Outside.Run("convert", drawn, "png:-", "-crop", place, "+repage", "-bordercolor", "white", "-border", "20", "-resize", "200%", "png:-");
        return Encoding.UTF8.GetString(Outside.Run("tesseract", cut, "-", "-", "--psm", "7")).Contains(text, StringComparison.Ordinal);
    }

    private static string Said(byte[] png, string format) => Encoding.ASCII.GetString(Outside.Run("convert", png, "png:-", "-format", format, "info:-"));
}
