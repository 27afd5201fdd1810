using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>
/// A workbook: the first sheet with a column that is looked for, read row by row; a sheet of sectors (IAF MD 28, template 2.1) is read first and joined by
/// Certification Identity Number.
/// </summary>
internal sealed class XlsxSheet : ISheet
{
    private const int HighestHeader = 20;
    private const string SectorColumn = "IAF Codes";

    private readonly IExcelDataReader workbook;
    private readonly Dictionary<string, string> sectors;
    private readonly List<string> columns;
    private readonly int headerRow, identity;
    private long row;

    /// <summary>The library asks for an old code page before it opens anything.</summary>
    static XlsxSheet() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private XlsxSheet(IExcelDataReader workbook, Predicate<string> isKey)
    {
        this.workbook = workbook;
        sectors = Sectors(workbook);
        workbook.Reset();
        (columns, headerRow) = Header(workbook, isKey);
        identity = columns.FindIndex(column => RegisterColumns.Read(column) == RegisterColumn.Id);
    }

    public IReadOnlyDictionary<string, string> Declared { get; } = new Dictionary<string, string>();

    public IReadOnlyList<string> Columns => sectors.Count > 0 ? [.. columns, SectorColumn] : columns;

    public double Done => workbook.RowCount > 0 ? Math.Min(1, (double)row / workbook.RowCount) : 0;

    internal static XlsxSheet Open(Stream file) => Open(file, ZipLimits.Large, column => RegisterColumns.Read(column) == RegisterColumn.CertificateNumber);

    /// <param name="file">Can be read twice.</param>
    /// <param name="limits">What it may unpack to.</param>
    /// <param name="isKey">Tells the name of a column of certificate numbers, by which the sheet and its line of columns are found.</param>
    internal static XlsxSheet Open(Stream file, ZipLimits limits, Predicate<string> isKey) => Readable(() =>
    {
        using (var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
            limits.Check(zip);
        file.Position = 0;
        return new XlsxSheet(ExcelReaderFactory.CreateOpenXmlReader(file, new() { LeaveOpen = true }), isKey);
    });

    public IEnumerable<SheetRow> Rows()
    {
        for (row = headerRow; Readable(workbook.Read);)
        {
            row++;
            var cells = Enumerable.Range(0, columns.Count).Select(column => column < workbook.FieldCount ? Text(workbook.GetValue(column)) : "").ToArray();
            if (Array.TrueForAll(cells, cell => cell.Length == 0))
                continue;
            if (sectors.Count > 0)
                cells = [.. cells, identity >= 0 ? sectors.GetValueOrDefault(cells[identity], "") : ""];
            yield return new(row, cells, SheetLimits.Trouble(cells, cells.Length));
        }
    }

    public void Dispose() => workbook.Dispose();

    private static (List<string> Columns, int Row) Header(IExcelDataReader workbook, Predicate<string> isKey)
    {
        do
        {
            for (var row = 1; row <= HighestHeader && workbook.Read(); row++)
            {
                var cells = Enumerable.Range(0, workbook.FieldCount).Select(column => Text(workbook.GetValue(column))).ToList();
                if (cells.Exists(isKey))
                    return (cells[..(cells.FindLastIndex(cell => cell.Length > 0) + 1)], row);
            }
        }
        while (workbook.NextResult());
        throw new UnreadableSheetException("No sheet of the workbook has a column of certificate numbers.");
    }

    private static Dictionary<string, string> Sectors(IExcelDataReader workbook)
    {
        var sectors = new Dictionary<string, string>();
        do
        {
            if (!workbook.Name.Contains("sector", StringComparison.OrdinalIgnoreCase) || !workbook.Read())
                continue;
            var names = Enumerable.Range(0, workbook.FieldCount).Select(column => RegisterColumns.Read(Text(workbook.GetValue(column)))).ToList();
            var (identity, code) = (names.IndexOf(RegisterColumn.Id), names.IndexOf(RegisterColumn.IafCodes));
            while (identity >= 0 && code >= 0 && workbook.Read())
            {
                var (id, sector) = (Text(workbook.GetValue(identity)), Text(workbook.GetValue(code)));
                if (id.Length > 0 && sector.Length > 0)
                    sectors[id] = sectors.TryGetValue(id, out var before) && before.Length < SheetLimits.LongestCell ? $"{before}|{sector}" : sector;
            }
        }
        while (workbook.NextResult());
        return sectors;
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!.Trim(),
    };

    private static T Readable<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is ExcelReaderException or XmlException or InvalidDataException or KeyNotFoundException or FormatException or ArgumentException or OverflowException)
        {
            throw new UnreadableSheetException("The file is no workbook (.xlsx) that can be read.", failure);
        }
    }
}
