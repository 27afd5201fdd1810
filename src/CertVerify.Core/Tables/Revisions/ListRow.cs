using System.Globalization;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tables.Revisions;

/// <summary>One line of a published list, its cells asked for by meaning.</summary>
internal sealed class ListRow(int line, IReadOnlyList<ListColumn?> columns, IReadOnlyList<string> cells)
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyyMMdd", "dd.MM.yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyy/MM/dd"];

    internal int Line => line;

    internal bool IsBlank => cells.All(string.IsNullOrEmpty);

    /// <summary>Why the line cannot be taken; null when it can.</summary>
    internal string? Fault(ListKind kind)
    {
        if (cells.Count > columns.Count)
            return $"it has {cells.Count} cells where there are {columns.Count} columns";
        if (Text(ListColumn.Name) is null && Text(ListColumn.Id) is null)
            return "it names nobody";
        if (StatusOfEntry.Read(Text(ListColumn.Status)) is null)
            return $"the status '{Text(ListColumn.Status)}' is not understood";
        if (kind is ListKind.Sanctions && Text(ListColumn.Status) is null)
            return "a sanction needs a status: suspended, withdrawn or reinstated";
        return new[] { ListColumn.Since, ListColumn.Until, ListColumn.StatusSince }
            .Where(column => Text(column) is not null && Day(column) is null)
            .Select(column => $"'{Text(column)}' is not a day; write it 2026-11-24")
            .FirstOrDefault();
    }

    internal ListEntry Entry() => new(
        line, Text(ListColumn.Id), Text(ListColumn.Name) ?? Text(ListColumn.Id)!, Text(ListColumn.Acronym), Countries.Named(Text(ListColumn.Country) ?? ""),
        Text(ListColumn.Domain), Text(ListColumn.Number), Designations(Text(ListColumn.Standards)), Values(Text(ListColumn.IafCodes)),
        StatusOfEntry.Read(Text(ListColumn.Status))!.Value, Day(ListColumn.Since), Day(ListColumn.Until), Day(ListColumn.StatusSince), Text(ListColumn.Note));

    private string? Text(ListColumn column)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (columns[i] == column && cells[i].Length > 0)
                return cells[i];
        }

        return null;
    }

    private DateOnly? Day(ListColumn column) =>
        DateOnly.TryParseExact(Text(column), DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static IReadOnlyList<string> Designations(string? text) =>
        text is null ? [] : [.. PrintedStandards.Find(text).Select(found => found.Standard.Designation).Distinct()];

    private static IReadOnlyList<string> Values(string? text) =>
        text?.Split([';', ',', '|', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
