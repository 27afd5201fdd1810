using System.Diagnostics;
using System.Text;
using CertVerify.Functions.Commands;
using Microsoft.Data.Sqlite;

namespace CertVerify.Functions.Tests.Commands;

/// <summary>The real executable, importing.</summary>
public sealed class ImportTests : IDisposable
{
    private static readonly string[] Declared = ["--register", "example", "--name", "Example register", "--coverage", "partial-mandatory", "--as-of", "2026-01-01"];

    private readonly string folder = Directory.CreateTempSubdirectory("certverify-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task How_it_ends_says_what_was_taken_in_and_a_pipe_sees_no_progress()
    {
        var whole = await EndAsync(Write("Certificate Number\nEX-1\n"), Declared);
        var again = await EndAsync(Write("Certificate Number\nEX-1\n"), Declared);
        var holed = await EndAsync(Write("Certificate Number,Holder\nEX-1,A\n,B\n"), [.. Declared, "--rejected", Path.Combine(folder, "rejected.csv")]);
        var nothing = await EndAsync(Write("Holder\nA\n"), Declared);
        var misused = await EndAsync(Write("Certificate Number\nEX-1\n"), "--register");

        Assert.Equal((Import.Done, "Example register: 1 records taken in, 0 left out.\n", ""), whole);
        Assert.Equal((Import.Done, "Example register: nothing new.\n", ""), again);
        Assert.Equal((Import.RowsLeftOut, ""), (holed.Code, holed.Errors));
        Assert.Equal("line,because\n3,\"Left out: it has no certificate number.\"\n", await File.ReadAllTextAsync(Path.Combine(folder, "rejected.csv")));
        Assert.Equal(Import.NothingTakenIn, nothing.Code);
        Assert.Contains("certificate numbers", nothing.Errors, StringComparison.Ordinal);
        Assert.Equal(2, misused.Code);
    }

    [Fact]
    public async Task Killed_in_the_middle_it_leaves_the_old_extract_and_goes_on_where_it_stopped()
    {
        const int Rows = 60_000;
        await EndAsync(Write("Certificate Number\nEX-OLD\n"), Declared);
        var file = Write("Certificate Number,Holder\n" + string.Concat(Enumerable.Range(0, Rows).Select(row => $"EX-{row},Example Works {row} Ltd\n")));

        using var killed = Start(file, Declared);
        while (!killed.HasExited && Count("SELECT max(through) FROM register_extract WHERE state = 'filling'") == 0)
            await Task.Delay(5);
        killed.Kill();
        await killed.WaitForExitAsync();
        var takenIn = Count("SELECT max(through) FROM register_extract WHERE state = 'filling'");
        Assert.InRange(takenIn, 1, Rows);
        Assert.Equal(1, Count("SELECT json_extract(json, '$.accepted') FROM register_extract WHERE state = 'current'"));

        Assert.Equal(Import.Done, (await EndAsync(file, Declared)).Code);

        Assert.Equal(Rows, Count("SELECT json_extract(json, '$.accepted') FROM register_extract WHERE state = 'current'"));
        Assert.Equal(Rows, Count("SELECT count(DISTINCT number) FROM register_row WHERE number <> 'EXOLD'"));
        Assert.Equal(0, Count("SELECT count(*) FROM register_extract WHERE state = 'filling'"));
        Assert.Equal(["certverify.db"], Directory.GetFiles(folder, "*").Select(Path.GetFileName).Where(name => name!.StartsWith('.') || name.EndsWith(".db", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0.5, "[###############...............]  50 %  reading  1,000 rows  250 rows/s  2 left out")]
    [InlineData(1.0, "[##############################] 100 %  reading  1,000 rows  250 rows/s  2 left out")]
    public void Progress_is_one_line(double done, string line) =>
        Assert.Equal(line, ProgressBar.Line(new(Adapters.Registries.Importing.ImportStage.Reading, done, 1_000, 2, 250)));

    private string Write(string csv)
    {
        var file = Path.Combine(folder, $"{Guid.NewGuid():N}.csv");
        File.WriteAllText(file, csv, new UTF8Encoding(false));
        return file;
    }

    private async Task<(int Code, string Output, string Errors)> EndAsync(string file, params string[] options)
    {
        using var process = Start(file, options);
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }

    private Process Start(string file, string[] options) => Process.Start(new ProcessStartInfo("dotnet", [typeof(Service).Assembly.Location, "import", file, .. options])
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["CertVerify__DataFolder"] = folder },
    })!;

    private long Count(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "certverify.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long count ? count : 0;
    }
}
