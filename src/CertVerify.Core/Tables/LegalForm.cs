using System.Text.Json.Serialization;

namespace CertVerify.Core.Tables;

/// <summary>Where a legal form stands in a company's name.</summary>
[JsonConverter(typeof(InWords<LegalFormPosition>))]
public enum LegalFormPosition
{
    After,
    Before,
    Either,
}

/// <summary>One legal form of one country, with the ways it is shortened.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record LegalForm(string Form, IReadOnlyList<string> Abbreviations, string Country, LegalFormPosition Position, Provenance Provenance)
{
    internal static LegalForm Read(CsvRow row) => new(
        row.Text("form"), row.List("abbreviations"), row.Text("country"), row.OneOf<LegalFormPosition>("position"), row.Provenance);
}
