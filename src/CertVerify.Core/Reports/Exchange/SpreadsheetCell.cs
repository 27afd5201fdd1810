using System.Globalization;
using System.Text.Json;

namespace CertVerify.Core.Reports.Exchange;

/// <summary>How a value stands in a table for spreadsheets.</summary>
public static class SpreadsheetCell
{
    /// <summary>The last four are what some keyboards type for the first.</summary>
    private const string BeginsFormula = "=+-@\t\r\n＝＋－＠";

    /// <summary>As JSON writes it; what a spreadsheet would take for a formula begins with an apostrophe, which makes it text (OWASP, CSV Injection).</summary>
    public static string Of(object? value) =>
        Text(value) is var text && text is [var first, ..] && BeginsFormula.Contains(first, StringComparison.Ordinal) ? $"'{text}" : text;

    private static string Text(object? value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        Enum word => JsonNamingPolicy.CamelCase.ConvertName($"{word}"),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
