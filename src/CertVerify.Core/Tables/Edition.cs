using System.Globalization;
using System.Text.Json.Serialization;

namespace CertVerify.Core.Tables;

/// <summary>One edition of a standard and its transition.</summary>
/// <param name="Designation">"ISO 9001".</param>
/// <param name="Year">"2015", or a revision letter.</param>
/// <param name="PublishedOn">Null when not known.</param>
/// <param name="LastInitialOn">Last day a new certificate may be issued to it, inclusive.</param>
/// <param name="ValidUntil">Last day a certificate to it is valid, inclusive; null while it is current.</param>
/// <param name="SupersededBy">The edition that took its place.</param>
public sealed record Edition(
    string Designation, string Year, DateOnly? PublishedOn, DateOnly? LastInitialOn, DateOnly? ValidUntil, string? SupersededBy,
    string? Note, Provenance Provenance)
{
    /// <summary>It did not exist before this day: that of its publication or, where that is not known, the first of the year in its name; null where neither is known.</summary>
    [JsonIgnore]
    public DateOnly? ExistsFrom => PublishedOn ?? (int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? new DateOnly(year, 1, 1) : null);

    internal static Edition Read(CsvRow row) => new(
        row.Text("designation"), row.Text("year"), row.Period("published_on", "valid_until").From,
        row.Period("last_initial_on", "valid_until").From, row.Date("valid_until"), row.Optional("superseded_by"), row.Optional("note"), row.Provenance);
}
