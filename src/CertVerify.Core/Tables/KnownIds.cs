namespace CertVerify.Core.Tables;

/// <summary>Ids met so far: a new one must be new, and one that is referred to must be known.</summary>
internal sealed class KnownIds(string column, IEnumerable<string>? known)
{
    private readonly HashSet<string> ids = [.. known ?? []];

    internal CsvRow New(CsvRow row) =>
        ids.Add(row.Text(column)) ? row : throw row.Invalid(column, $"'{row.Text(column)}' is there already");

    internal CsvRow Referred(CsvRow row, string by) =>
        row.Optional(by) is { } id && !ids.Contains(id) ? throw row.Invalid(by, $"'{id}' is not known") : row;
}
