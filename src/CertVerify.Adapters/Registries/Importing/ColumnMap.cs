namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Where in a row each column stands, and how its days are written.</summary>
internal sealed class ColumnMap
{
    private readonly int[][] places;

    /// <param name="columns">What each column of the file means; null for one that means nothing to us.</param>
    /// <param name="dayForm">As the declaration states it, if it does.</param>
    internal ColumnMap(IReadOnlyList<RegisterColumn?> columns, string? dayForm)
    {
        places = [.. Enum.GetValues<RegisterColumn>().Select(column => Enumerable.Range(0, columns.Count).Where(place => columns[place] == column).ToArray())];
        DayForms = dayForm is null ? Cells.DayForms : [dayForm, .. Cells.DayForms];
    }

    internal string[] DayForms { get; }

    internal int[] Places(RegisterColumn column) => places[(int)column];
}
