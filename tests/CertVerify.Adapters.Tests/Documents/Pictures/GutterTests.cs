using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

public class GutterTests
{
    [Fact]
    public void It_runs_between_two_papers_that_each_name_a_standard() => Assert.InRange(Gutter.In(Spread("ISO 9001:2015", "ISO 9001:2015")) ?? 0, 451, 549);

    [Fact]
    public void Columns_of_one_paper_have_none() => Assert.Null(Gutter.In(Spread("ISO 9001:2015", "valid until 2027")));

    [Fact]
    public void Nor_has_a_paper_with_a_title_across_it()
    {
        var spread = Spread("ISO 9001:2015", "ISO 9001:2015");

        Assert.Null(Gutter.In(spread with { Words = [.. spread.Words, new Word("CERTIFICATE", new Box(300, 10, 700, 40), 0.9, ReadBy.Ocr)] }));
        Assert.NotNull(Gutter.In(spread with { Words = [.. spread.Words, new Word("~_—", new Box(300, 10, 700, 40), 0.3, ReadBy.Ocr)] }));
    }

    [Fact]
    public void Nor_has_a_sheet_that_stands_upright() => Assert.Null(Gutter.In(Spread("ISO 9001:2015", "ISO 9001:2015") with { Height = 1_400 }));

    private static Page Spread(string left, string right) => new(1, 1_000, 700, [.. Line(50, left), .. Line(550, right)]);

    private static IEnumerable<Word> Line(double from, string text) => text.Split(' ')
        .Select((word, i) => new Word(word, new Box(from + 200 * i, 100, from + 200 * (i + 1), 120), 0.9, ReadBy.Ocr));
}
