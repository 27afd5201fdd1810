using System.Globalization;
using CertVerify.Core.Matching;
using CsvHelper;

namespace CertVerify.Functions.Commands;

/// <summary>Decides each pair of names of a CSV, row by row as it streams in, and passes every other column through.</summary>
internal static class MatchPairs
{
    private const int Misused = 2;

    private static readonly string[] Wanted = ["name1", "name2"], Added = ["decision", "score", "because"];

    private static readonly CsvReaderOptions Dialect = new()
    {
        HasHeader = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = 1 << 20,
    };

    internal static async Task<int> RunAsync(string file)
    {
        if (file != "-" && !File.Exists(file))
            return Usage.Complain($"There is no file {file}.", Misused);
        await using var input = file == "-" ? Console.OpenStandardInput() : File.OpenRead(file);
        await using var output = Console.OpenStandardOutput();
        return await DecideAsync(input, output, CancellationToken.None);
    }

    private static async Task<int> DecideAsync(Stream input, Stream output, CancellationToken cancel)
    {
        using var text = new StreamReader(input);
        using var rows = CsvReader.Create(text, Dialect);
        await using var decided = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        try
        {
            if (!await rows.ReadAsync(cancel))
                return Usage.Complain("The file is empty; its first line must name the columns, among them name1 and name2.", Misused);
            var columns = rows.Current.ToArray();
            var places = Wanted.Select(wanted => Array.FindIndex(columns, column => column.Trim().Equals(wanted, StringComparison.OrdinalIgnoreCase))).ToArray();
            if (Array.IndexOf(places, -1) is >= 0 and var missing)
                return Usage.Complain($"The column {Wanted[missing]} is missing; the columns are {string.Join(", ", columns)}.", Misused);
            await decided.WriteRecordAsync([.. columns, .. Added], cancel);
            while (await rows.ReadAsync(cancel))
            {
                if (rows.FieldCount != columns.Length)
                    return Usage.Complain($"Line {rows.LineNumber} has {rows.FieldCount} cells where there are {columns.Length} columns.", Misused);
                await decided.WriteRecordAsync([.. rows.Current.ToArray(), .. Cells(NamePairs.Decide(rows.GetString(places[0]), rows.GetString(places[1])))], cancel);
            }
        }
        catch (CsvFormatException wrong)
        {
            return Usage.Complain($"The file is not well-formed CSV: {wrong.Message}", Misused);
        }

        return 0;
    }

    private static string[] Cells(NamePair pair) =>
        [pair.Decision.ToString().ToLowerInvariant(), pair.Score.ToString("0.###", CultureInfo.InvariantCulture), $"{pair.Because}"];

}
