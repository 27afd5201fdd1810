namespace CertVerify.Adapters.Registries.Importing;

/// <summary>One row: its line in the file and its cells, or why it could not be split into cells.</summary>
internal sealed record SheetRow(long Line, string[] Cells, string? Broken);

/// <summary>A file read as rows, one at a time, in whichever format it came.</summary>
internal interface ISheet : IDisposable
{
    /// <summary>What the file says of itself.</summary>
    IReadOnlyDictionary<string, string> Declared { get; }

    /// <summary>The names of the columns as they are printed.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>To be taken once.</summary>
    IEnumerable<SheetRow> Rows();

    /// <summary>How much of the file was read, from 0 to 1.</summary>
    double Done { get; }
}

/// <summary>The file cannot be read at all; the message is a sentence for whoever sent it.</summary>
public sealed class UnreadableSheetException(string because, Exception? cause = null) : Exception(because, cause);

/// <summary>What is read at most, whatever the format.</summary>
internal static class SheetLimits
{
    internal const int LongestCell = 10_000;

    internal static string? Trouble(string[] cells, int columns)
    {
        if (cells.Length != columns)
            return $"it has {cells.Length} cells where there are {columns} columns";
        return Array.Exists(cells, cell => cell.Length > LongestCell) ? $"a cell is longer than {LongestCell} characters" : null;
    }
}
