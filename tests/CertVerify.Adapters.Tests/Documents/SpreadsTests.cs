using CertVerify.Adapters.Documents;
using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Tests.Documents;

[Collection("documents")]
public class SpreadsTests
{
    [Fact]
    public async Task Two_papers_side_by_side_in_one_picture_are_two_pages()
    {
        string[] other = [.. Specimen.Lines.Select(line => line.Replace(Specimen.Number, "QRX-770315", StringComparison.Ordinal))];

        var opened = await Reading.Opened(Beside(Specimen.Text(), TestPdf.OfLines(other)));

        Assert.Equal(2, opened.Facts.PageCount);
        Assert.Equal([1, 2], opened.Facts.PagesRead);
        Assert.Contains(Specimen.Number, opened.Pages[0].Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("QRX", opened.Pages[0].Text(), StringComparison.Ordinal);
        Assert.Contains("QRX-770315", opened.Pages[1].Text(), StringComparison.Ordinal);
        Assert.InRange(opened.Pages[1].Find("CERTIFICATE").Box.Left, 140, 190);
    }

    [Fact]
    public void The_pages_behind_them_are_counted_on_and_codes_stay_with_the_left_one()
    {
        var spread = Recognised(1, new Word("ISO 9001:2015", new Box(10, 20, 400, 40), 0.9), new Word("ISO 9001:2015", new Box(600, 20, 990, 40), 0.9));
        var last = Recognised(2, new Word("Annex", new Box(10, 20, 200, 40), 0.9));

        var pages = Spreads.Parted([spread, last]);

        Assert.Equal([1, 2, 3], pages.Select(reading => reading.Page.Number));
        Assert.Equal([1, 3], pages.SelectMany(reading => reading.Codes).Select(code => code.Page));
        Assert.Equal(new Box(100, 20, 490, 40), Assert.Single(pages[1].Page.Words).Box);
        Assert.Equal([new(1, new(0, 0), new(0.5, 0), new(0.5, 1), new(0, 1)), new(1, new(0.5, 0), new(1, 0), new(1, 1), new(0.5, 1)), new(2, new(0, 0), new(1, 0), new(1, 1), new(0, 1))],
            pages.Select(reading => reading.Size.Place));
    }

    private static PageReading Recognised(int number, params Word[] words) => new(new Page(number, 1_000, 700, words))
    {
        IsRecognised = true,
        Codes = [new PrintedCode("QR-Code", "a", number)],
    };

    private static byte[] Beside(byte[] left, byte[] right)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, Outside.Picture(right, "png"));
            return Outside.Run("convert", Outside.Picture(left, "png"), "png:-", "png:" + file, "+append", "jpg:-");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
