namespace CertVerify.Core.Tables;

/// <summary>One country, what it is called, and what its postcodes look like.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Postcode">A pattern for the whole postcode; null where there are none or they are not known.</param>
public sealed record Country(string Code, IReadOnlyList<string> Names, string? Postcode, Provenance Provenance)
{
    internal static Country Read(CsvRow row) => new(
        row.Text("code"), row.List("names"), row.Optional("postcode") is null ? null : row.Pattern("postcode"), row.Provenance);
}
