namespace CertVerify.Core.Tables;

/// <summary>A nation's or region's own designation for an international standard.</summary>
/// <param name="Prefix">"GB/T", "DIN EN ISO".</param>
/// <param name="Number">Null when the row only says that the prefix keeps the international number.</param>
/// <param name="Year">The national year; null when the row holds for none in particular.</param>
/// <param name="Edition">The international edition it adopts, which is often of another year.</param>
public sealed record Adoption(string Prefix, string? Number, string? Year, string? Designation, string? Edition, Provenance Provenance)
{
    internal static Adoption Read(CsvRow row) => new(
        row.Text("prefix"), row.Optional("number"), row.Optional("year"), row.Optional("designation"), row.Optional("edition"), row.Provenance);
}
