using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CertVerify.Adapters.Lists;
using CertVerify.Core.Batches;
using CertVerify.Functions.Requests;

namespace CertVerify.Functions.Batches.Reading;

/// <summary>Reads the rows of a list, each as if it were a form that was filled in.</summary>
internal sealed class TableRows(ListFile list, JsonObject common)
{
    private const int LongestName = 100;

    private readonly string?[] fields = Fields(list.Columns);

    /// <summary>Columns whose names say nothing to us, or that stand there a second time.</summary>
    internal IReadOnlyList<string> Ignored =>
        [.. list.Columns.Where((column, place) => fields[place] is null && column.Length > 0).Select(column => column.Length > LongestName ? column[..LongestName] : column)];

    internal bool HasNumbers => fields.Contains(ListColumns.CertificateNumber);

    /// <summary>Empty rows are passed over.</summary>
    internal IEnumerable<BatchRow> Rows()
    {
        var position = 0;
        foreach (var line in list.Rows().Where(line => line.Broken is not null || line.Cells.Any(cell => !string.IsNullOrWhiteSpace(cell))))
            yield return Row(line, ++position);
    }

    private BatchRow Row(ListLine line, int position)
    {
        var item = new BatchItem { Position = position, Line = line.Line, State = BatchItemState.Waiting };
        if (line.Broken is { } broken)
            return new(item.Refused(new BatchFault("", $"The row cannot be used: {broken}.")));
        var form = new InquiryForm();
        foreach (var (field, cell) in fields.Zip(line.Cells).Where(pair => pair.First is not null && !string.IsNullOrWhiteSpace(pair.Second)))
        {
            if (field == ListColumns.Reference)
                item = item with { Reference = cell.Trim() };
            else if (Values(field!, cell).Select(value => form.Add(field!, Encoding.UTF8.GetBytes(value))).FirstOrDefault(problem => problem is not null) is { } problem)
                return new(item.Refused(BatchRow.Faults(problem)));
        }

        return BatchRow.Of(item, Merged(form.ToJson()));
    }

    private byte[] Merged(byte[] own) =>
        common.Count == 0 ? own : JsonSerializer.SerializeToUtf8Bytes(BatchRow.Merged(common, JsonNode.Parse(own)!.AsObject()));

    /// <summary>Several processes in one cell stand apart by "|".</summary>
    private static string[] Values(string field, string cell) => field == ListColumns.Processes
        ? cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : [cell.Trim()];

    private static string?[] Fields(IReadOnlyList<string> columns)
    {
        var seen = new HashSet<string>();
        return [.. columns.Select(column => ListColumns.Read(column) is { } field && seen.Add(field) ? field : null)];
    }
}
