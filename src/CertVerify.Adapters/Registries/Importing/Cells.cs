using System.Globalization;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>The cells of one row by column; remembers the first that could not be understood.</summary>
internal sealed class Cells(ColumnMap columns, string[] cells)
{
    internal static readonly string[] DayForms = ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'"];

    internal string? Trouble { get; private set; }

    /// <summary>Null when the column is missing or the cell empty.</summary>
    internal string? Text(RegisterColumn column)
    {
        foreach (var place in columns.Places(column))
        {
            if (cells[place].Trim() is { Length: > 0 } text)
                return text;
        }

        return null;
    }

    /// <summary>Values in one cell stand apart by "|".</summary>
    internal IReadOnlyList<string> List(RegisterColumn column) => Text(column) is { } text ? Listed(text) : [];

    internal static string[] Listed(string text) => text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    internal DateOnly? Day(RegisterColumn column)
    {
        if (Text(column) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, columns.DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        Trouble ??= $"its {Printed(column)} is no date such as 2026-11-30 or 20261130";
        return null;
    }

    internal bool? YesOrNo(RegisterColumn column)
    {
        switch (Text(column)?.ToUpperInvariant())
        {
            case null:
                return null;
            case "ACCREDITED" or "YES" or "TRUE" or "1" or "Y":
                return true;
            case "UNACCREDITED" or "NON-ACCREDITED" or "NOT ACCREDITED" or "NO" or "FALSE" or "0" or "N":
                return false;
            default:
                Trouble ??= $"its {Printed(column)} is neither yes nor no";
                return null;
        }
    }

    private static string Printed(RegisterColumn column) => column switch
    {
        RegisterColumn.StatusSince => "status date",
        RegisterColumn.OriginallyIssuedOn => "original issue date",
        RegisterColumn.IssuedOn => "issue date",
        RegisterColumn.ValidFrom => "first day of validity",
        RegisterColumn.ExpiresOn => "expiry date",
        _ => "accreditation status",
    };
}
