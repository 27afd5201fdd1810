using CertVerify.Core.Reports.Exchange;
using CsvHelper;
using SpreadCheetah;

namespace CertVerify.Adapters.Lists;

/// <summary>Writes tables for spreadsheets, row by row; no cell of theirs is taken for a formula.</summary>
public static class TableFile
{
    /// <summary>UTF-8 with a mark in front, by which Excel knows it.</summary>
    public static async Task WriteCsvAsync(Stream to, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var csv = CsvWriter.Create(to, new() { WriteByteOrderMark = true }, leaveOpen: true);
        await using (csv.ConfigureAwait(false))
        {
            await csv.WriteRecordAsync([.. columns], cancel).ConfigureAwait(false);
            await foreach (var row in rows.WithCancellation(cancel).ConfigureAwait(false))
                await csv.WriteRecordAsync([.. row.Select(SpreadsheetCell.Of)], cancel).ConfigureAwait(false);
        }
    }

    /// <summary>A workbook (.xlsx) of one sheet, every cell a text.</summary>
    public static async Task WriteWorkbookAsync(Stream to, string sheet, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var workbook = await Spreadsheet.CreateNewAsync(to, cancellationToken: cancel).ConfigureAwait(false);
        await using (workbook.ConfigureAwait(false))
        {
            await workbook.StartWorksheetAsync(sheet, token: cancel).ConfigureAwait(false);
            await workbook.AddHeaderRowAsync([.. columns], token: cancel).ConfigureAwait(false);
            await foreach (var row in rows.WithCancellation(cancel).ConfigureAwait(false))
                await workbook.AddRowAsync([.. row.Select(cell => new DataCell(SpreadsheetCell.Of(cell)))], cancel).ConfigureAwait(false);
            await workbook.FinishAsync(cancel).ConfigureAwait(false);
        }
    }
}
