using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;

namespace CertVerify.Core.Tables;

/// <summary>One line of a curated table, asked for its cells by column and type.</summary>
internal sealed class CsvRow(string table, CsvReader csv)
{
    internal Provenance Provenance => new(Text("source"), Flag("confirmed"), Date("checked_on") ?? throw Invalid("checked_on", "is missing"));

    internal string Text(string column) => Optional(column) ?? throw Invalid(column, "is missing");

    internal string? Optional(string column) =>
        csv.TryGetFieldIndex(column, out var index)
            ? csv.GetString(index) is { Length: > 0 } value ? value : null
            : throw Invalid(column, "the column is missing");

    /// <summary>Values separated by semicolons.</summary>
    internal IReadOnlyList<string> List(string column) =>
        Optional(column)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    internal bool Flag(string column) => Text(column) switch
    {
        "yes" => true,
        "no" => false,
        var other => throw Invalid(column, $"'{other}' is neither yes nor no"),
    };

    internal DateOnly? Date(string column)
    {
        if (Optional(column) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Invalid(column, $"'{text}' is not a date written 2026-11-21");
    }

    /// <summary>Two dates, the first of which is not after the second.</summary>
    internal (DateOnly? From, DateOnly? Until) Period(string from, string until)
    {
        var (first, last) = (Date(from), Date(until));
        return first > last ? throw Invalid(until, $"{last:yyyy-MM-dd} is before {first:yyyy-MM-dd}") : (first, last);
    }

    /// <summary>A regular expression.</summary>
    internal string Pattern(string column)
    {
        var pattern = Text(column);
        try
        {
            return new Regex(pattern).ToString();
        }
        catch (RegexParseException failure)
        {
            throw Invalid(column, failure.Message);
        }
    }

    internal int? Number(string column)
    {
        if (Optional(column) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Invalid(column, $"'{text}' is not a whole number");
    }

    /// <summary>One of the names of an enumeration, written "never-signatory".</summary>
    internal T OneOf<T>(string column) where T : struct, Enum
    {
        var text = Text(column);
        return Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && !char.IsDigit(text[0])
            ? value
            : throw Invalid(column, $"'{text}' is not one of {string.Join(", ", Enum.GetNames<T>())}");
    }

    internal InvalidTableException Invalid(string column, string problem) => new(table, (int)csv.LineNumber, column, problem);
}
