namespace CertVerify.Core.Tables;

/// <summary>A name that is taken for another organisation's.</summary>
/// <param name="Resembles">The real body it is taken for; null when it resembles none in particular.</param>
/// <param name="IsAccreditor">True when it appears as an accreditor without being a signatory.</param>
public sealed record LookAlike(string Name, IReadOnlyList<string> Aliases, string? Resembles, bool IsAccreditor, string Note, Provenance Provenance)
{
    internal static LookAlike Read(CsvRow row) => new(
        row.Text("name"), row.List("aliases"), row.Optional("resembles"), row.Flag("is_accreditor"), row.Text("note"), row.Provenance);
}
