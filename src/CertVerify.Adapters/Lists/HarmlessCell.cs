namespace CertVerify.Adapters.Lists;

/// <summary>Keeps a spreadsheet from taking a text for a formula (OWASP, CSV Injection): an apostrophe in front makes it text.</summary>
internal static class HarmlessCell
{
    /// <summary>The last four are what some keyboards type for the first.</summary>
    private const string BeginsFormula = "=+-@\t\r\n＝＋－＠";

    internal static string Of(string? text) =>
        text is [var first, ..] && BeginsFormula.Contains(first, StringComparison.Ordinal) ? $"'{text}" : text ?? "";
}
