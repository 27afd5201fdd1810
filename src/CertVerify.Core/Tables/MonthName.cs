namespace CertVerify.Core.Tables;

/// <summary>What one month is called in one language, in full and short, in every case of its declension.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Language">ISO 639-1.</param>
public sealed record MonthName(int Month, string Language, IReadOnlyList<string> Forms, Provenance Provenance)
{
    internal static MonthName Read(CsvRow row) => new(
        row.Number("month") is >= 1 and <= 12 and var month ? month : throw row.Invalid("month", "is not 1 to 12"),
        row.Text("language"), row.List("forms"), row.Provenance);
}
