using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CertVerify.Adapters.Tests.Registries.Importing;

/// <summary>Workbooks as Excel writes them: strings shared, numbers as numbers, days as styled numbers.</summary>
internal static class Workbook
{
    private const uint DayStyle = 1;

    internal static byte[] Of(params (string Name, object?[][] Rows)[] sheets)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            var strings = workbook.AddNewPart<SharedStringTablePart>().SharedStringTable = new();
            var list = workbook.Workbook.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
            foreach (var (name, rows) in sheets)
            {
                var sheet = workbook.AddNewPart<WorksheetPart>();
                sheet.Worksheet = new(new SheetData(rows.Select((cells, row) => new Row(cells.Select((cell, column) => Cell(cell, row, column, strings))) { RowIndex = (uint)row + 1 })));
                list.AppendChild(new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = (uint)list.Count() + 1, Name = name });
            }
        }

        return file.ToArray();
    }

    private static Cell Cell(object? value, int row, int column, SharedStringTable strings)
    {
        var cell = new Cell { CellReference = $"{(char)('A' + column)}{row + 1}" };
        switch (value)
        {
            case DateTime day:
                (cell.CellValue, cell.StyleIndex) = (new(day.ToOADate()), DayStyle);
                break;
            case int number:
                cell.CellValue = new(number);
                break;
            case string text:
                strings.AppendChild(new SharedStringItem(new Text(text)));
                (cell.CellValue, cell.DataType) = (new(strings.Count() - 1), CellValues.SharedString);
                break;
        }

        return cell;
    }
}
