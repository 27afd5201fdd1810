using System.Text.RegularExpressions;

namespace CertVerify.Core.Tables;

/// <summary>What numbers of one certification body look like; weak evidence only.</summary>
public sealed record NumberShape(string CertificationBodyId, string Pattern, string Example, string? Note, Provenance Provenance)
{
    internal static NumberShape Read(CsvRow row)
    {
        var pattern = row.Pattern("pattern");
        return Regex.IsMatch(row.Text("example"), pattern)
            ? new(row.Text("certification_body_id"), pattern, row.Text("example"), row.Optional("note"), row.Provenance)
            : throw row.Invalid("example", "does not match its own pattern");
    }
}
