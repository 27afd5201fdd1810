using System.Runtime.CompilerServices;
using CsvHelper;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>One row: its line in the file and its cells, or why it could not be split into cells.</summary>
internal sealed record SheetRow(long Line, string[] Cells, string? Broken);

/// <summary>A CSV read as it streams in: "# name: value" lines, the line of columns, then rows.</summary>
internal sealed class RegisterSheet
{
    private const int LongestCell = 10_000;
    private const int LongestPreamble = 100;
    private static readonly char[] Delimiters = [',', ';', '\t'];

    private readonly TextReader rest;
    private readonly char delimiter;
    private readonly int linesBefore;

    private RegisterSheet(TextReader rest, IReadOnlyDictionary<string, string> declared, string[] columns, char delimiter, int linesBefore) =>
        (this.rest, Declared, Columns, this.delimiter, this.linesBefore) = (rest, declared, columns, delimiter, linesBefore);

    /// <summary>The "# name: value" lines above the columns.</summary>
    internal IReadOnlyDictionary<string, string> Declared { get; }

    internal IReadOnlyList<string> Columns { get; }

    internal static async Task<RegisterSheet> OpenAsync(TextReader text, CancellationToken cancel)
    {
        var declared = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var line = 1; line <= LongestPreamble; line++)
        {
            var printed = await text.ReadLineAsync(cancel).ConfigureAwait(false) ?? "";
            if (printed.StartsWith('#'))
            {
                if (printed.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                    declared[printed[1..colon].Trim()] = printed[(colon + 1)..].Trim();
                continue;
            }

            var delimiter = Delimiters.MaxBy(sign => printed.Count(letter => letter == sign));
            using var header = CsvReader.FromText(printed, Dialect(delimiter));
            return new(text, declared, header.Read() ? header.Current.ToArray() : [], delimiter, line);
        }

        return new(text, declared, [], ',', LongestPreamble);
    }

    internal async IAsyncEnumerable<SheetRow> RowsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        using var csv = CsvReader.Create(rest, Dialect(delimiter), leaveOpen: true);
        while (await csv.ReadAsync(cancel).ConfigureAwait(false))
        {
            var cells = csv.Current.ToArray();
            yield return new(linesBefore + csv.LineNumber, cells, Trouble(cells));
        }
    }

    private string? Trouble(string[] cells) => cells switch
    {
        _ when cells.Length != Columns.Count => $"it has {cells.Length} cells where there are {Columns.Count} columns",
        _ when cells.Any(cell => cell.Length > LongestCell) => $"a cell is longer than {LongestCell} characters",
        _ => null,
    };

    private static CsvReaderOptions Dialect(char delimiter) => new()
    {
        Separator = delimiter,
        HasHeader = false,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = 1 << 20,
    };
}
