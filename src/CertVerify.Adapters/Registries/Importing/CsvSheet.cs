using System.Text;
using CsvHelper;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Comma-separated values: "# name: value" lines, the line of columns, then rows.</summary>
internal sealed class CsvSheet : ISheet
{
    private const int LongestPreamble = 100, LongestRow = 1 << 20;
    private static readonly char[] Delimiters = [',', ';', '\t'];

    private readonly Stream file;
    private readonly TextReader text;
    private readonly Dictionary<string, string> declared = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] columns;
    private readonly char delimiter;
    private readonly int linesBefore;

    private CsvSheet(Stream file)
    {
        this.file = file;
        text = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true), true, 1 << 16, leaveOpen: true);
        var line = text.ReadLine() ?? "";
        for (linesBefore = 1; line.StartsWith('#') && linesBefore < LongestPreamble; linesBefore++)
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                declared[line[1..colon].Trim()] = line[(colon + 1)..].Trim();
            line = text.ReadLine() ?? "";
        }

        delimiter = Delimiters.MaxBy(sign => line.Count(letter => letter == sign));
        using var header = CsvReader.FromText(line, Dialect(delimiter));
        columns = header.Read() ? header.Current.ToArray() : [];
    }

    public IReadOnlyDictionary<string, string> Declared => declared;

    public IReadOnlyList<string> Columns => columns;

    public double Done => file.Length == 0 ? 1 : (double)file.Position / file.Length;

    internal static CsvSheet Open(Stream file) => Readable(() => new CsvSheet(file));

    public IEnumerable<SheetRow> Rows()
    {
        using var csv = CsvReader.Create(text, Dialect(delimiter), leaveOpen: true);
        while (Readable(csv.Read))
        {
            var cells = csv.Current.ToArray();
            yield return new(linesBefore + csv.LineNumber, cells, SheetLimits.Trouble(cells, columns.Length));
        }
    }

    public void Dispose() => text.Dispose();

    private static T Readable<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DecoderFallbackException failure)
        {
            throw new UnreadableSheetException("The file is not text in UTF-8.", failure);
        }
        catch (CsvFormatException failure)
        {
            throw new UnreadableSheetException("The file is no CSV: a quoted cell is never closed or far too long.", failure);
        }
    }

    private static CsvReaderOptions Dialect(char delimiter) => new()
    {
        Separator = delimiter,
        HasHeader = false,
        TrimWhitespace = true,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = LongestRow,
    };
}
