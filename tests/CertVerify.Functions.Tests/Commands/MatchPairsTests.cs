using System.Diagnostics;
using System.Text;

namespace CertVerify.Functions.Tests.Commands;

public class MatchPairsTests
{
    private const int Misused = 2;

    [Fact]
    public async Task Each_row_comes_back_as_it_was_with_a_decision_a_score_and_a_reason()
    {
        var (code, output, errors) = await MatchAsync(""""
            id,name1,name2,remark
            1,Brightwater Plastics Ltd,BRIGHTWATER PLASTICS LIMITED,"a, ""b"""
            2,"Kestrel (Shenzhen) Electronics Co., Ltd.",Kestrel Shanghai Electronics Co Ltd,
            3,Kestrel Electronics Co Ltd,红隼电子有限公司,
            """");

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(
            [
                "id,name1,name2,remark,decision,score,because",
                "1,Brightwater Plastics Ltd,BRIGHTWATER PLASTICS LIMITED,\"a, \"\"b\"\"\",same,1,the names are the same",
            ],
            output[..2]);
        Assert.StartsWith("2,\"Kestrel (Shenzhen) Electronics Co., Ltd.\",Kestrel Shanghai Electronics Co Ltd,,different,", output[2], StringComparison.Ordinal);
        Assert.StartsWith("3,Kestrel Electronics Co Ltd,红隼电子有限公司,,unsure,", output[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name1,name\na,b\n", "The column name2 is missing")]
    [InlineData("", "The file is empty")]
    [InlineData("name1,name2\n\"a,b\n", "not well-formed CSV")]
    [InlineData("name1,name2,more\na,b\n", "Line 2 has 2 cells where there are 3 columns")]
    public async Task What_is_no_such_table_is_said_and_ends_with_2(string csv, string because)
    {
        var (code, _, errors) = await MatchAsync(csv);

        Assert.Equal(Misused, code);
        Assert.Contains(because, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said_and_ends_with_2()
    {
        var (code, _, errors) = await MatchAsync("", "nowhere.csv");
        Assert.Equal((Misused, "There is no file nowhere.csv."), (code, errors.Trim()));
    }

    [Fact]
    public async Task Thousands_of_rows_are_decided_in_seconds()
    {
        var rows = string.Concat(Enumerable.Range(0, 4_000).Select(row => $"Brightwater Plastics {row} Ltd,ООО «Брайтуотер Пластикс» {row}\n"));

        var began = Stopwatch.GetTimestamp();
        var (code, output, _) = await MatchAsync("name1,name2\n" + rows);

        Assert.Equal((0, 4_001), (code, output.Length));
        Assert.InRange(Stopwatch.GetElapsedTime(began).TotalSeconds, 0, 20);
    }

    private static async Task<(int Code, string[] Output, string Errors)> MatchAsync(string csv, string file = "-")
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "certverify"), ["match", file])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(csv);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries), await errors);
    }
}
