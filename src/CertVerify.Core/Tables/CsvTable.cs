using CsvHelper;

namespace CertVerify.Core.Tables;

/// <summary>Reads one curated table: a header, then a row a line; a row that does not fit is an error that names its place.</summary>
internal static class CsvTable
{
    private static readonly CsvReaderOptions Dialect = new()
    {
        Separator = ',',
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
    };

    internal static IReadOnlyList<T> Read<T>(string name, TextReader text, Func<CsvRow, T> toRow)
    {
        using var csv = CsvReader.FromText(text.ReadToEnd(), Dialect);
        var rows = new List<T>();
        while (csv.Read())
            rows.Add(toRow(new CsvRow(name, csv)));
        return rows;
    }
}
