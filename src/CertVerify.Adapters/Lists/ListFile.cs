using System.IO.Compression;
using CertVerify.Adapters.Registries.Importing;

namespace CertVerify.Adapters.Lists;

/// <summary>A row of a list: its line in the file, its cells in the order of the columns, and why it could not be split into cells.</summary>
public sealed record ListLine(long Line, IReadOnlyList<string> Cells, string? Broken);

/// <summary>A list as people keep it, CSV or workbook, read row by row.</summary>
public sealed class ListFile : IDisposable
{
    private readonly ISheet sheet;

    private ListFile(ISheet sheet) => this.sheet = sheet;

    /// <summary>As they are printed.</summary>
    public IReadOnlyList<string> Columns => sheet.Columns;

    /// <summary>Opens it as what its bytes say that it is.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="isKey">Tells the name of a column of certificate numbers; a workbook is searched for it.</param>
    /// <exception cref="UnreadableSheetException">It is no such file, or would unpack to too much.</exception>
    public static ListFile Open(byte[] file, Predicate<string> isKey)
    {
        var stream = new MemoryStream(file, writable: false);
        return new(IsZip(file) ? XlsxSheet.Open(stream, ZipLimits.Small, isKey) : CsvSheet.Open(stream));
    }

    /// <summary>Whether the bytes begin a zip, as those of a workbook do.</summary>
    public static bool IsZip(ReadOnlySpan<byte> file) => file.StartsWith("PK\u0003\u0004"u8);

    /// <summary>Whether a zip is a workbook, or another of the Office's files.</summary>
    /// <exception cref="InvalidDataException">It is no zip that can be read.</exception>
    public static bool IsWorkbook(ZipArchive zip)
    {
        ArgumentNullException.ThrowIfNull(zip);
        return zip.GetEntry("[Content_Types].xml") is not null;
    }

    /// <summary>To be taken once.</summary>
    /// <exception cref="UnreadableSheetException">From a row on the file cannot be read.</exception>
    public IEnumerable<ListLine> Rows() => sheet.Rows().Select(row => new ListLine(row.Line, row.Cells, row.Broken));

    public void Dispose() => sheet.Dispose();
}
