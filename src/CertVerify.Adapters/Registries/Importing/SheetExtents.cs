using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>
/// Refuses workbooks whose sheets reach further than sheets go, or over far more cells than are filled: a single cell makes every row as wide as it is far out, and
/// every row before it is read though it is not there.
/// </summary>
internal static class SheetExtents
{
    private const long FarthestRow = 1_048_576, FarthestColumn = 16_384;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <param name="zip">The workbook. Any of its parts may be named as a sheet, so that each is looked at.</param>
    /// <param name="mostCells">Over how many cells its sheets may reach together, filled or not.</param>
    internal static void Check(ZipArchive zip, long mostCells)
    {
        if (zip.Entries.Where(part => IsMarkup(part.FullName)).Sum(Reach) > mostCells)
            throw new UnreadableSheetException("The sheets of the workbook reach over far more cells than a list fills; delete the empty rows and columns behind the last, or send it as CSV.");
    }

    private static bool IsMarkup(string? name) => Path.GetExtension(name)?.ToUpperInvariant() is ".XML" or ".RELS";

    /// <summary>What is no XML from some place on is not read beyond it afterwards either.</summary>
    private static long Reach(ZipArchiveEntry part)
    {
        var extent = new Extent();
        using var content = part.Open();
        using var xml = XmlReader.Create(content, Settings);
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType is XmlNodeType.Element)
                    extent.Take(xml);
            }
        }
        catch (XmlException)
        {
            return extent.Cells;
        }

        return extent.Cells;
    }

    /// <summary>How far a sheet goes to the right and down.</summary>
    private sealed class Extent
    {
        private long row, column, rows, columns = 1;

        internal long Cells => rows * columns;

        internal void Take(XmlReader xml)
        {
            switch (xml.LocalName)
            {
                case "row":
                    (row, column) = (row + 1, 0);
                    rows = Math.Max(rows, Math.Max(row, Row(xml.GetAttribute("r"))));
                    break;
                case "c":
                    column = Column(xml.GetAttribute("r")) ?? column + 1;
                    columns = Math.Max(columns, column);
                    break;
                case "Relationship" when IsSheet(xml) && !IsMarkup(xml.GetAttribute("Target")):
                    throw new UnreadableSheetException("The workbook keeps its sheets in a form that is not read; save it as .xlsx or CSV.");
            }

            if (rows > FarthestRow || columns > FarthestColumn)
                throw new UnreadableSheetException("A row or column of the workbook lies further out than any sheet goes.");
        }

        private static bool IsSheet(XmlReader relationship) => relationship.GetAttribute("Type")?.EndsWith("/worksheet", StringComparison.Ordinal) == true;

        private static long Row(string? number) => long.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out var row) ? row : 0;

        /// <summary>"AB12" stands in the 28th; null for what names no column.</summary>
        private static long? Column(string? place)
        {
            var column = 0L;
            foreach (var letter in place ?? "")
            {
                if (!char.IsAsciiLetter(letter) || column > FarthestColumn)
                    break;
                column = column * 26 + (char.ToUpperInvariant(letter) - 'A' + 1);
            }

            return column == 0 ? null : column;
        }
    }
}
