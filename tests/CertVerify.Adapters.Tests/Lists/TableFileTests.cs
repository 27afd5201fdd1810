using System.Text;
using CertVerify.Adapters.Lists;

namespace CertVerify.Adapters.Tests.Lists;

/// <summary>Tables for spreadsheets: what goes in comes out, and no cell of it is run.</summary>
public sealed class TableFileTests
{
    private static readonly IReadOnlyList<string> Columns = ["Number", "Text"];

    public static TheoryData<string> Dangerous => ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1"];

    [Theory]
    [MemberData(nameof(Dangerous))]
    public async Task What_a_spreadsheet_would_run_is_text(string cell)
    {
        foreach (var isWorkbook in new[] { false, true })
            Assert.Equal("'" + OneBreak(cell), OneBreak(Assert.Single(await RoundTripAsync(isWorkbook, cell))));
    }

    [Theory]
    [InlineData("Example, \"Works\" Ltd")]
    [InlineData("两行\nсертификат")]
    [InlineData("EX-1 = 2")]
    [InlineData("<b>&amp;</b>")]
    [InlineData("")]
    public async Task Other_texts_stay_as_they_are(string cell)
    {
        foreach (var isWorkbook in new[] { false, true })
            Assert.Equal(cell, Assert.Single(await RoundTripAsync(isWorkbook, cell)));
    }

    [Fact]
    public async Task A_csv_begins_with_the_mark_by_which_excel_knows_its_letters()
    {
        using var file = new MemoryStream();
        await TableFile.WriteCsvAsync(file, Columns, new IReadOnlyList<string?>[] { ["1", null] }.ToAsyncEnumerable(), CancellationToken.None);

        Assert.Equal([.. Encoding.UTF8.Preamble, .. "Number,Text\r\n1,\r\n"u8], file.ToArray());
    }

    /// <summary>XML has one kind of line break.</summary>
    private static string OneBreak(string text) => text.Replace('\r', '\n');

    private static async Task<List<string>> RoundTripAsync(bool isWorkbook, string cell)
    {
        using var file = new MemoryStream();
        var rows = new IReadOnlyList<string?>[] { ["1", cell] }.ToAsyncEnumerable();
        await (isWorkbook ? TableFile.WriteWorkbookAsync(file, "Results", Columns, rows, CancellationToken.None) : TableFile.WriteCsvAsync(file, Columns, rows, CancellationToken.None));
        using var list = ListFile.Open(file.ToArray(), column => column == "Number");
        return [.. list.Rows().Select(row => row.Cells[1])];
    }
}
