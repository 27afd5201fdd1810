namespace CertVerify.Core.Tables;

/// <summary>One of the 39 sectors of IAF ID 1.</summary>
public sealed record IafCode(int Code, string Name, IReadOnlyList<string> Words, Provenance Provenance)
{
    internal static IafCode Read(CsvRow row) => new(
        row.Number("code") is >= 1 and <= 39 and var code ? code : throw row.Invalid("code", "is not 1 to 39"),
        row.Text("name"), row.List("words"), row.Provenance);
}
